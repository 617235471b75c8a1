package org.fourquadrant.data.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.claim.ClaimParts;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.data.view.ViewJson;
import org.fourquadrant.data.view.ViewReader;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;

/** The tree of a file of scenes to scenes. */
final class SceneParts {

    /** Takes the data that a view shows, to be found or reported. */
    @FunctionalInterface
    interface Wanted {
        void require(JsonPart view, DataChoice data);
    }

    private final View base;
    private final Wanted wanted;

    /** @param base gives what a view does not say */
    SceneParts(View base, Wanted wanted) {
        this.base = base;
        this.wanted = wanted;
    }

    /** The scenes of a tree; what is wrong with one is a problem of its part. */
    Scenes read(JsonPart root) {
        if (!root.has("scenes")) {
            root.missing("scenes");
        }
        List<Scene> scenes = new ArrayList<>();
        for (JsonPart part : root.parts("scenes")) {
            scene(part).ifPresent(scenes::add);
        }
        Set<String> known = Set.of("version", "title", "summary", "datasets", "scenes");
        Map<String, Object> unknown = new LinkedHashMap<>(UnknownKeys.of(root, Map.of()));
        unknown.keySet().removeAll(known);
        return new Scenes(SceneTree.text(root, "title"), SceneTree.text(root, "summary"), scenes, unknown);
    }

    private Optional<Scene> scene(JsonPart part) {
        Optional<JsonPart> viewPart = part.part("view");
        if (viewPart.isEmpty()) {
            part.missing("view");
            return Optional.empty();
        }
        if (FileVersion.isNewer(viewPart.get(), ViewJson.VERSION)) {
            return Optional.empty();
        }
        View view = new ViewReader(viewPart.get()).read(base);
        wanted.require(viewPart.get(), view.data());
        Scene scene = new Scene(
                SceneTree.text(part, "title"),
                SceneTree.text(part, "notes"),
                view,
                ClaimParts.read(part, view),
                Map.of());
        Map<String, Object> unknown = UnknownKeys.of(part, SceneTree.of(scene));
        return Optional.of(new Scene(scene.title(), scene.notes(), view, scene.claims(), unknown));
    }
}
