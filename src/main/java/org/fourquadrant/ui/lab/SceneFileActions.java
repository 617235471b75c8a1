package org.fourquadrant.ui.lab;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.MeantData;
import org.fourquadrant.data.saved.SavedDocuments;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.StoryPlayback;
import org.fourquadrant.ui.task.LatestTask;

/** Opens and saves files of scenes in the background; what is wrong with one is told, and what is open stays. */
public final class SceneFileActions {

    private final Session session;
    private final StoryViewModel story;
    private final DatasetOrigins origins;
    private final LatestTask task;

    public SceneFileActions(Session session, StoryViewModel story, DatasetOrigins origins, LatestTask task) {
        this.session = session;
        this.story = story;
        this.origins = origins;
        this.task = task;
    }

    /**
     * Opens a file and shows its first scene.
     *
     * @param tell takes a line for each thing that a person should know
     */
    public void open(Path file, Consumer<List<String>> tell) {
        SessionState shown = session.shown();
        DatasetPlaces places = origins.places();
        task.start(
                progress -> read(file, shown, places),
                read -> opened(read, file, tell),
                failure -> tell.accept(List.of(texts().format(
                                "scenes.open.failed",
                                file,
                                new FaultText(session.view().language()).sentence(failure)))));
    }

    /** The scenes of a file, and the documents of one's own that it names and that are not there yet. */
    private record Read(List<OwnDocuments> documents, Loaded<SavedFile> scenes) {}

    private static Read read(Path file, SessionState shown, DatasetPlaces places) {
        Loaded<List<OwnDocuments>> documents = SavedDocuments.read(file, shown.workspace());
        if (documents.value().isEmpty()) {
            return new Read(List.of(), new Loaded<>(Optional.empty(), documents.problems()));
        }
        List<OwnDocuments> joining = documents.value().get();
        Workspace joined = SavedDocuments.joined(shown.workspace(), joining);
        Loaded<SavedFile> scenes =
                new SavedFileReader(joined, places, MeantData.AS_SAVED).readScenes(file, shown.view());
        List<Problem> problems = Stream.concat(documents.problems().stream(), scenes.problems().stream())
                .toList();
        return new Read(joining, new Loaded<>(scenes.value(), problems));
    }

    private void opened(Read read, Path file, Consumer<List<String>> tell) {
        Loaded<SavedFile> loaded = read.scenes();
        ProblemText text = new ProblemText(session.view().language());
        ChangeText changes =
                new ChangeText(session.workspace().countries(), session.view().language());
        List<String> lines = Stream.concat(
                        loaded.problems().stream().map(text::line),
                        loaded.value().stream()
                                .flatMap(found -> found.changes().stream())
                                .flatMap(change -> changes.lines(change).stream()))
                .toList();
        loaded.value().ifPresent(found -> {
            found.origins().forEach(origins::remember);
            session.openOwn(now -> StoryPlayback.openFile(
                    now.withWorkspace(SavedDocuments.joined(now.workspace(), read.documents()))
                            .with(found.datasets()),
                    file,
                    found.scenes()));
        });
        tell.accept(lines.isEmpty() ? List.of(texts().format("scenes.opened", file.getFileName())) : lines);
    }

    /**
     * Saves the scenes, the whole file or nothing.
     *
     * @param tell takes what came of it
     */
    public void save(Path file, Consumer<List<String>> tell) {
        Scenes scenes = story.story().scenes();
        Workspace workspace = session.workspace();
        DatasetPlaces known = origins.places();
        task.start(
                progress -> {
                    byte[] text = new SavedFileWriter(workspace, known)
                            .scenes(scenes, file)
                            .getBytes(StandardCharsets.UTF_8);
                    // The chooser has asked about a file that is there.
                    new AtomicFile().write(file, Overwrite.REPLACE, stream -> stream.write(text));
                    return file;
                },
                saved -> {
                    session.note(book ->
                            book.isOpenedChanged() && book.scenes().scenes().equals(scenes)
                                    ? book.saved(saved.toString())
                                    : book);
                    tell.accept(List.of(texts().format("scenes.saved", saved)));
                },
                failure -> tell.accept(List.of(texts().format("scenes.save.failed", file, reason(failure)))));
    }

    private String reason(Throwable failure) {
        return failure instanceof ExportException known
                ? texts().get("scenes.reason", known.reason())
                : new FaultText(session.view().language()).sentence(failure);
    }

    private Texts texts() {
        Language language = session.view().language();
        return Texts.of(LabStyle.BUNDLE, language);
    }
}
