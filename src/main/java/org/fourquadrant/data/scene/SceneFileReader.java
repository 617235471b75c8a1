package org.fourquadrant.data.scene;

import java.nio.file.Path;
import java.util.Optional;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/**
 * A file of scenes to scenes, with the datasets that it names. A file that cannot be shown in full gives nothing but its
 * problems, so that what is open stays; figures that have changed since it was saved are warnings.
 */
public final class SceneFileReader {

    /** The version that is written, and the newest one that is read. */
    public static final int VERSION = 1;

    private final Workspace workspace;

    /** @param workspace has the bundled datasets and those that are open */
    public SceneFileReader(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Whether a file is one of scenes rather than of a single view; false also where it cannot be read. */
    public static boolean holdsScenes(Path file) {
        return SavedKind.of(file) == SavedKind.SCENES;
    }

    /**
     * Reads a file.
     *
     * @param base gives what a view does not say
     */
    public Loaded<OpenedScenes> read(Path file, View base) {
        String name = String.valueOf(file.getFileName());
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        return read(new FolderFiles(folder), name, new SceneDatasets(workspace, Optional.of(folder)), base);
    }

    /** Reads a file that is packed into the program; its datasets are bundled too. */
    public Loaded<OpenedScenes> read(PackageFiles files, String path, View base) {
        return read(files, path, new SceneDatasets(workspace, Optional.empty()), base);
    }

    private Loaded<OpenedScenes> read(PackageFiles files, String path, SceneDatasets datasets, View base) {
        Problems problems = new Problems();
        Optional<JsonPart> root =
                JsonTree.read(files, path, problems).filter(found -> !FileVersion.isNewer(found, VERSION));
        if (root.isEmpty()) {
            return problems.givingNothing();
        }
        datasets.open(root.get());
        Scenes scenes = new SceneParts(base, datasets::require).read(root.get());
        return problems.giving(
                () -> new OpenedScenes(scenes, datasets.opened(), datasets.origins(), datasets.changes()));
    }
}
