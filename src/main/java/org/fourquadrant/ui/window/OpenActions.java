package org.fourquadrant.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.state.Words;
import org.fourquadrant.ui.task.LatestTask;

/** Opens a person's own data, from the menu or dropped on the window. What was open stays open when it fails. */
final class OpenActions {

    private final Session session;
    private final Words words;
    private final FileOpener opener;
    private final LatestTask task;
    private final Dialogs dialogs;
    private final Notices notices;
    private final RecentFiles recent;
    private final OpenDocument document;

    OpenActions(
            Session session,
            Words words,
            FileOpener opener,
            LatestTask task,
            Dialogs dialogs,
            Notices notices,
            RecentFiles recent,
            OpenDocument document) {
        this.session = session;
        this.words = words;
        this.opener = opener;
        this.task = task;
        this.dialogs = dialogs;
        this.notices = notices;
        this.recent = recent;
        this.document = document;
    }

    void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("open.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.now().get("open.filter"),
                        "*.csv",
                        "*.tsv",
                        "*.txt",
                        "*.json",
                        "*.png",
                        "*.svg",
                        "*.pdf",
                        "*.pptx"));
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

    private void use(Path path, FileOpener.Reading reading) {
        reading.opened().ifPresent(opened -> show(path, opened, reading.comparison()));
        if (reading.opened().isEmpty()) {
            notices.say(words.now().format("open.failed", path.getFileName()));
        }
        if (!reading.problems().isEmpty()) {
            boolean slide = !reading.comparison().isEmpty();
            String explanation = slide ? "open.slide.changed" : "open.warnings";
            dialogs.problems(
                    words.now().get(slide ? "open.slide.title" : "open.problems.title"),
                    words.now().format(reading.opened().isPresent() ? explanation : "open.failed", path.getFileName()),
                    reading.problems());
        }
    }

    private void show(Path path, Opened opened, String comparison) {
        document.take(path, opened);
        session.open(now -> Opening.of(now, opened));
        recent.add(path);
        notices.say(
                comparison.isEmpty()
                        ? words.now().format("open.done", nameOf(path, opened))
                        : words.now().format("open.slide", path.getFileName(), comparison));
    }

    private Object nameOf(Path path, Opened opened) {
        return opened instanceof Opened.OfData data
                ? data.dataset().info().title().in(session.view().language())
                : path.getFileName();
    }
}
