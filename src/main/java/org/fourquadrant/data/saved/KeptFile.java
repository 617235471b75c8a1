package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/**
 * As much as could be read of a file that the program keeps by itself: whatever is wrong with one part of it, the others are
 * there.
 *
 * @param content what could be read; empty where nothing could
 * @param documents the documents of one's own that it names and that can join; they are read before the rest
 * @param loss what could not
 * @param problems what is wrong, in the order of the file
 */
public record KeptFile(Optional<SavedFile> content, List<OwnDocuments> documents, Loss loss, List<Problem> problems) {

    /** What of a file was not read, so that it must not be written over. */
    public enum Loss {
        NOTHING,
        /** Some of it, as a scene of a newer program. */
        PART,
        /** All of it: it is damaged. */
        DAMAGED,
        /** All of it: a newer program wrote it. */
        NEWER,
        /** It was read, but the data that it shows are away, so that something else is shown. */
        DATA_AWAY,
        /** It was read, but the data that it shows have other columns by now, so that something else is shown. */
        DATA_CHANGED,
        /** It was read, but what it shows could not be drawn. */
        NOT_DRAWN
    }

    public KeptFile {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(loss, "loss");
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    private static KeptFile unread(Loss loss, Problems problems) {
        return new KeptFile(Optional.empty(), List.of(), loss, problems.all());
    }

    /** How one's own data are come by. */
    public enum OwnData {
        /** They are read from where they lie, which may take its time. */
        READ,
        /** They count as away, and no file but the kept one is touched. */
        LEFT
    }

    /** Reads the last view with its claims. */
    public static KeptFile ofView(Path file, Workspace workspace, DatasetPlaces places, View base, OwnData data) {
        return of(file, SavedKind.VIEW, workspace, places, base, data);
    }

    /** Reads scenes of one's own. */
    public static KeptFile ofScenes(Path file, Workspace workspace, DatasetPlaces places, View base, OwnData data) {
        return of(file, SavedKind.SCENES, workspace, places, base, data);
    }

    private static KeptFile of(
            Path file, SavedKind kind, Workspace workspace, DatasetPlaces places, View base, OwnData data) {
        Problems problems = new Problems();
        Optional<JsonPart> root = SavedFileReader.root(file, problems);
        if (root.isEmpty()) {
            return unread(Loss.DAMAGED, problems);
        }
        if (FileVersion.isNewer(root.get(), SavedFileReader.newest(kind))) {
            return unread(Loss.NEWER, problems);
        }
        DatasetFinder.Reach reach = data == OwnData.READ ? DatasetFinder.Reach.ANYWHERE : DatasetFinder.Reach.NOWHERE;
        SavedDocuments.Search search = new SavedDocuments.Search(workspace, file, reach);
        List<OwnDocuments> documents = search.sound(root.get());
        DatasetFinder finder = new DatasetFinder(
                SavedDocuments.joined(workspace, documents),
                places,
                Optional.ofNullable(file.getParent()),
                reach,
                MeantData.AS_SAVED);
        finder.open(root.get());
        if (kind == SavedKind.SCENES && !root.get().has("scenes")) {
            root.get().missing("scenes");
        }
        Scenes scenes = kind == SavedKind.SCENES
                ? SceneShape.readSound(root.get(), base, (part, scene) -> finder.require(part, scene, base.language()))
                : Scenes.NONE.with(SavedFileReader.view(root.get(), base, finder));
        Loss left = search.leaves(root.get()) ? Loss.DATA_AWAY : Loss.NOTHING;
        Loss loss = problems.hasErrors() ? Loss.PART : left;
        return new KeptFile(Optional.of(finder.file(kind, scenes)), documents, loss, problems.all());
    }
}
