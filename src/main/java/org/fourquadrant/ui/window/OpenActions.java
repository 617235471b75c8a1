package org.fourquadrant.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.View;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.state.Words;
import org.fourquadrant.ui.task.LatestTask;

/** Opens a person's own data, from the menu or dropped on the window. What was open stays open when it fails. */
final class OpenActions {

    private final Session session;
    private final Words words;
    private final DatasetOpener opener;
    private final LatestTask task;
    private final Dialogs dialogs;
    private final Notices notices;

    OpenActions(Session session, Words words, DatasetOpener opener, LatestTask task, Dialogs dialogs, Notices notices) {
        this.session = session;
        this.words = words;
        this.opener = opener;
        this.task = task;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("open.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.now().get("open.filter"), "*.csv", "*.tsv", "*.txt", "datapackage.json"));
        open(chooser.showOpenDialog(dialogs.owner()));
    }

    void openFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.now().get("open.folder"));
        open(chooser.showDialog(dialogs.owner()));
    }

    /** Takes files and folders that are dropped on a part of the window. */
    void takeDropsOn(Node target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        boolean taken = event.getDragboard().hasFiles();
        if (taken) {
            open(event.getDragboard().getFiles().get(0));
        }
        event.setDropCompleted(taken);
        event.consume();
    }

    private void open(File chosen) {
        if (chosen != null) {
            read(chosen.toPath());
        }
    }

    /** Reads in the background, then shows the data or the problems. */
    void read(Path path) {
        Shown now = session.shown();
        notices.say(words.now().format("open.reading", path.getFileName()));
        task.start(
                progress -> opener.read(path, now),
                reading -> use(path, reading),
                failure -> dialogs.problems(
                        words.now().get("open.problems.title"),
                        words.now().format("open.failed", path.getFileName()),
                        List.of(path + ": " + failure.getMessage())));
    }

    private void use(Path path, DatasetOpener.Reading reading) {
        Optional<Dataset> dataset = reading.dataset();
        dataset.ifPresent(opened -> {
            session.open(now -> new Shown(now.workspace().with(opened), viewOf(now.view(), opened)));
            notices.say(words.now()
                    .format("open.done", opened.info().title().in(session.view().language())));
        });
        if (dataset.isEmpty()) {
            notices.say(words.now().format("open.failed", path.getFileName()));
        }
        if (!reading.problems().isEmpty()) {
            String explanation = dataset.isPresent() ? "open.warnings" : "open.failed";
            dialogs.problems(
                    words.now().get("open.problems.title"),
                    words.now().format(explanation, path.getFileName()),
                    reading.problems());
        }
    }

    private static View viewOf(View view, Dataset opened) {
        Integer itsYear = opened.years().floor(view.data().year());
        int year = opened.years().isEmpty()
                ? view.data().year()
                : itsYear == null ? opened.years().first() : itsYear;
        return view.withData(view.data().withDataset(opened.info().name(), year))
                .withAxes(view.axes().withZoom(Optional.empty()));
    }
}
