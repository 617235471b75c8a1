package org.fourquadrant.data.scene;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.claim.ClaimParts;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.view.ViewJson;
import org.fourquadrant.data.view.ViewReader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/**
 * A saved view to one scene without words, with its claims and the datasets that it names. A file that cannot be shown as
 * it was saved gives nothing but its problems; figures that have changed since are warnings.
 */
public final class ViewFileReader {

    private static final List<String> WHAT_IS_SHOWN = List.of(
            "dataset", "year", "as_of", "threshold", "axes", "marks", "labels", "selection", "language", "theme");

    private final Workspace workspace;

    /** @param workspace has the bundled datasets and those that are open */
    public ViewFileReader(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Whether a tree says anything of a view. */
    static boolean saysWhatIsShown(JsonPart root) {
        return WHAT_IS_SHOWN.stream().anyMatch(root::has);
    }

    /**
     * Reads a file.
     *
     * @param base gives what the file does not say
     * @return exactly one scene, where there is a value
     */
    public Loaded<OpenedScenes> read(Path file, View base) {
        Problems problems = new Problems();
        Optional<JsonPart> root = JsonTree.read(FolderFiles.around(file), String.valueOf(file.getFileName()), problems)
                .filter(found -> !FileVersion.isNewer(found, ViewJson.VERSION));
        if (root.isEmpty()) {
            return new Loaded<>(Optional.empty(), problems.all());
        }
        if (!saysWhatIsShown(root.get())) {
            root.get().missing(WHAT_IS_SHOWN.get(0));
        }
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        SceneDatasets datasets = new SceneDatasets(workspace, Optional.of(folder));
        datasets.open(root.get());
        Scene scene = scene(root.get(), base);
        datasets.require(root.get(), scene.view().data());
        return problems.giving(() ->
                new OpenedScenes(Scenes.NONE.with(scene), datasets.opened(), datasets.origins(), datasets.changes()));
    }

    private static Scene scene(JsonPart root, View base) {
        View view = new ViewReader(root).read(base);
        Scene known = Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, view).withClaims(ClaimParts.read(root, view));
        Map<String, Object> unknown = UnknownKeys.of(root, ViewFileWriter.tree(known, List.of()));
        return new Scene(known.title(), known.notes(), view, known.claims(), unknown);
    }
}
