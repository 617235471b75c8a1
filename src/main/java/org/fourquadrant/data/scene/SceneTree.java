package org.fourquadrant.data.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fourquadrant.data.claim.ClaimTree;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.view.ViewTree;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;

/** A scene as nested maps in the form of its file, without what its file says beyond this program's knowledge. */
final class SceneTree {

    private SceneTree() {}

    static Map<String, Object> of(Scene scene) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", of(scene.title()));
        tree.put("notes", of(scene.notes()));
        tree.put("view", ViewTree.of(scene.view()));
        tree.put("claims", scene.claims().stream().map(ClaimTree::of).toList());
        return tree;
    }

    static Map<String, Object> of(LocalizedText text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("en", text.en());
        tree.put("ja", text.ja());
        return tree;
    }

    static LocalizedText text(JsonPart part, String key) {
        return part.part(key)
                .map(found -> new LocalizedText(found.text("en", ""), found.text("ja", "")))
                .orElse(LocalizedText.EMPTY);
    }
}
