package org.fourquadrant.data.saved;

import java.util.Optional;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/** A view or scenes as a text and back, without the data that they show: a slide carries its figures itself. */
public final class SavedText {

    private SavedText() {}

    /** The view as JSON, all of it. */
    public static String of(View view) {
        return JsonText.of(ViewShape.SHAPE.tree(view));
    }

    /** The scenes as JSON, in their order. */
    public static String of(Scenes scenes) {
        return JsonText.of(SceneShape.tree(scenes, Optional.empty()));
    }

    /**
     * Reads a view.
     *
     * @param name what to call the text in problems
     * @param base gives what the text does not say
     */
    public static Loaded<View> readView(String name, String json, View base) {
        Problems problems = new Problems();
        return view(JsonTree.parse(name, json, problems), base, problems);
    }

    static Loaded<View> view(Optional<JsonPart> root, View base, Problems problems) {
        if (root.isEmpty() || FileVersion.isNewer(root.get(), ViewShape.VERSION)) {
            return problems.givingNothing();
        }
        View view = ViewShape.SHAPE.read(root.get(), base);
        return problems.giving(() -> view);
    }

    /**
     * Reads scenes. Whether their data are at hand is the business of whoever shows one.
     *
     * @param name what to call the text in problems
     * @param base gives what a view does not say
     */
    public static Loaded<Scenes> readScenes(String name, String json, View base) {
        Problems problems = new Problems();
        Optional<JsonPart> root = JsonTree.parse(name, json, problems);
        if (root.isEmpty() || FileVersion.isNewer(root.get(), SceneShape.VERSION)) {
            return problems.givingNothing();
        }
        Scenes scenes = SceneShape.read(root.get(), base, (view, data) -> {});
        return problems.giving(() -> scenes);
    }
}
