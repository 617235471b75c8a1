package org.fourquadrant.data.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/** Scenes as a text and back, without the data they show: a deck carries its figures itself. */
public final class SceneJson {

    private SceneJson() {}

    /** The scenes as JSON, in their order. */
    public static String write(Scenes scenes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", SceneFileReader.VERSION);
        tree.put("title", SceneTree.of(scenes.title()));
        tree.put("summary", SceneTree.of(scenes.summary()));
        tree.put(
                "scenes",
                scenes.list().stream()
                        .map(scene -> UnknownKeys.merged(SceneTree.of(scene), scene.unknown()))
                        .toList());
        return JsonText.of(UnknownKeys.merged(tree, scenes.unknown()));
    }

    /**
     * Reads scenes from a text.
     *
     * @param name what to call the text in problems
     * @param base gives what a view does not say
     */
    public static Loaded<Scenes> read(String name, String json, View base) {
        Problems problems = new Problems();
        Optional<JsonPart> root = JsonTree.parse(name, json, problems)
                .filter(found -> !FileVersion.isNewer(found, SceneFileReader.VERSION));
        if (root.isEmpty()) {
            return new Loaded<>(Optional.empty(), problems.all());
        }
        // Whether the data are at hand is the business of whoever shows a scene.
        Scenes scenes = new SceneParts(base, (view, data) -> {}).read(root.get());
        return problems.giving(() -> scenes);
    }
}
