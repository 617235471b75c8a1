package org.fourquadrant.data.scene;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourquadrant.data.claim.ClaimTree;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.data.view.ViewTree;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scene;

/** A view as a file, with the claims at hand and the datasets that it shows; the words of a scene are left out. */
public final class ViewFileWriter {

    private final DatasetUses uses;

    /**
     * @param workspace has the datasets that the view shows
     * @param origins where the datasets lie that are not bundled, by name
     */
    public ViewFileWriter(Workspace workspace, Map<String, Path> origins) {
        this.uses = new DatasetUses(workspace, origins);
    }

    /**
     * The text of the file, to be written whole or not at all. It remembers the figures, so that those that change are
     * noticed.
     *
     * @param file where it will lie: datasets are named from there
     */
    public String write(Scene scene, Path file) {
        return text(scene, uses.withFigures(List.of(scene.view().data()), file));
    }

    /** The same without the figures, for what is written often and read on the same machine. */
    public String writeBriefly(Scene scene, Path file) {
        return text(scene, uses.byName(List.of(scene.view().data()), file));
    }

    private static String text(Scene scene, List<Map<String, Object>> datasets) {
        return JsonText.of(UnknownKeys.merged(tree(scene, datasets), scene.unknown()));
    }

    static Map<String, Object> tree(Scene scene, List<Map<String, Object>> datasets) {
        Map<String, Object> tree = new LinkedHashMap<>(ViewTree.of(scene.view()));
        tree.put("claims", scene.claims().stream().map(ClaimTree::of).toList());
        tree.put("datasets", datasets);
        return tree;
    }
}
