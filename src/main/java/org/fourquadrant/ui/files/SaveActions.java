package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Guidance;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.shared.SaveChooser;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;

/** Saves what is shown as a file that can be opened again. */
public final class SaveActions {

    /** Double, so that the system can tell a view from other JSON and open it with a double-click. */
    private static final String SUFFIX = ".view.json";

    private final Session session;
    private final LiveTexts words;
    private final LatestTask task;
    private final Dialogs dialogs;
    private final Notices notices;
    private final RecentFiles recent;
    private final OpenDocument document;

    public SaveActions(
            Session session,
            LiveTexts words,
            LatestTask task,
            Dialogs dialogs,
            Notices notices,
            RecentFiles recent,
            OpenDocument document) {
        this.session = session;
        this.words = words;
        this.task = task;
        this.dialogs = dialogs;
        this.notices = notices;
        this.recent = recent;
        this.document = document;
    }

    /** A file is not what it was when it was read or written last: another program has changed it. */
    private static final class ChangedElsewhere extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Saves where it was saved last, unless it was changed there meanwhile; asks for a place the first time. */
    public void save() {
        document.place().ifPresentOrElse(place -> write(place, document.stamp()), this::saveAs);
    }

    /** Asks for a place and saves there. */
    public void saveAs() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("save.view"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.now().get("save.filter"), "*.json"));
        chooser.setInitialFileName(session.view().data().dataset() + SUFFIX);
        new SaveChooser(dialogs.owner(), session.view().language())
                .ask(chooser, () -> SUFFIX, List.of(SUFFIX))
                .ifPresent(this::write);
    }

    /** Saves to a file, in the background. */
    void write(Path file) {
        write(file, Optional.empty());
    }

    /** @param known what the file must be still; empty where it may be replaced whatever it is */
    private void write(Path file, Optional<FileStamp> known) {
        Workspace workspace = session.workspace();
        Scene scene = new Scene(
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                session.view(),
                session.notebook().claims(),
                Guidance.NONE,
                document.unknown());
        DatasetPlaces places = document.origins().places();
        task.start(
                progress -> {
                    Optional<FileStamp> now = FileStamp.of(file);
                    if (known.isPresent() && now.isPresent() && !now.equals(known)) {
                        throw new ChangedElsewhere();
                    }
                    TextFile.replace(file, new SavedFileWriter(workspace, places).view(scene, file));
                    return FileStamp.of(file);
                },
                written -> {
                    document.move(file, written);
                    recent.add(file);
                    notices.say(words.now().format("saved", file));
                },
                failure -> failed(file, failure));
    }

    private void failed(Path file, Throwable failure) {
        if (!(failure instanceof ChangedElsewhere)) {
            notices.say(words.now().format("export.failed", file, reasonOf(failure)));
            return;
        }
        Texts texts = words.now();
        int answer = dialogs.choose(
                texts.get("save.view"),
                texts.format("save.changed", file),
                List.of(texts.get("save.view_as"), texts.get("save.changed.replace")));
        if (answer == 0) {
            saveAs();
        } else if (answer == 1) {
            write(file);
        }
    }

    private String reasonOf(Throwable failure) {
        return failure instanceof ExportException known
                ? words.now().get("export.reason", known.reason())
                : new FaultText(words.now().language()).sentence(failure);
    }
}
