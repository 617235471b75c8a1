package org.fourquadrant.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import javafx.stage.FileChooser;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Guidance;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
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

    /** Saves where it was saved last; asks for a place the first time. */
    public void save() {
        document.place().ifPresentOrElse(this::write, this::saveAs);
    }

    /** Asks for a place and saves there. */
    public void saveAs() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("save.view"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.now().get("save.filter"), "*.json"));
        chooser.setInitialFileName(session.view().data().dataset() + SUFFIX);
        File chosen = chooser.showSaveDialog(dialogs.owner());
        if (chosen != null) {
            Path path = chosen.toPath();
            String name = path.getFileName().toString();
            write(name.contains(".") ? path : path.resolveSibling(name + SUFFIX));
        }
    }

    /** Saves to a file, in the background. */
    void write(Path file) {
        Workspace workspace = session.workspace();
        Scene scene = new Scene(
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                session.view(),
                session.notebook().claims(),
                Guidance.NONE,
                document.unknown());
        Map<String, Path> origins = document.origins().all();
        task.start(
                progress -> {
                    TextFile.write(file, new SavedFileWriter(workspace, origins).view(scene, file));
                    return file;
                },
                written -> {
                    document.move(written);
                    recent.add(written);
                    notices.say(words.now().format("saved", written));
                },
                failure -> notices.say(words.now().format("export.failed", file, reasonOf(failure))));
    }

    private String reasonOf(Throwable failure) {
        return failure instanceof ExportException known
                ? words.now().get("export.reason", known.reason())
                : String.valueOf(failure.getMessage());
    }
}
