package org.fourquadrant.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.task.LatestTask;

/** Opens a person's own data, from the menu or dropped on the window. What was open stays open when it fails. */
public final class OpenActions {

    /** Reads a file in the background. */
    @FunctionalInterface
    public interface Reading {
        PathReader.Outcome read(Path path, SessionState shown, ReadingProgress progress);
    }

    private final Session session;
    private final LiveTexts words;
    private final Reading reader;
    private final LatestTask task;
    private final Dialogs dialogs;
    private final Notices notices;
    private final RecentFiles recent;
    private final OpenDocument document;
    private final WaitingDialog waiting;

    /** @param reader reads a file in the background; {@link PathReader#read} in the program */
    public OpenActions(
            Session session,
            LiveTexts words,
            Reading reader,
            LatestTask task,
            Dialogs dialogs,
            Notices notices,
            RecentFiles recent,
            OpenDocument document) {
        this.session = session;
        this.words = words;
        this.reader = reader;
        this.task = task;
        this.dialogs = dialogs;
        this.notices = notices;
        this.recent = recent;
        this.document = document;
        this.waiting = new WaitingDialog(
                task, dialogs, words, () -> notices.say(words.now().get("open.cancelled")));
    }

    /** What was opened or saved last. */
    public RecentFiles recent() {
        return recent;
    }

    /** Asks for a file and opens it. */
    public void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("open.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.now().get("open.filter"), endings()));
        open(chooser.showOpenDialog(dialogs.owner()));
    }

    private static List<String> endings() {
        Stream<String> slides = Arrays.stream(SlideFormat.values()).map(SlideFormat::ending);
        return Stream.concat(Stream.of("csv", "tsv", "txt", "xlsx", "xls", "ods", "zip", "json"), slides)
                .map(ending -> "*." + ending)
                .toList();
    }

    /** Asks for a folder and opens it. */
    public void openFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.now().get("open.folder"));
        open(chooser.showDialog(dialogs.owner()));
    }

    /** Takes files and folders that are dropped on a part of the window. */
    public void takeDropsOn(Node target) {
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
            open(chosen.toPath());
        }
    }

    /** Reads the file of the data that are shown once more, and keeps what is shown of them: year, part, selection. */
    public void readAgain(Path path) {
        read(path, FileContents.OfEdition::of);
    }

    /** Reads in the background, then shows the data or the problems. */
    public void open(Path path) {
        read(path, contents -> contents);
    }

    private void read(Path path, UnaryOperator<FileContents> use) {
        SessionState now = session.shown();
        Knowledge known = session.facts().knowledge();
        notices.say(words.now().format("open.reading", path.getFileName()));
        task.start(
                progress -> indexed(reader.read(path, now, new JobProgress(progress)), now, known),
                outcome -> use(path, outcome, use),
                failure -> dialogs.problems(
                        words.now().get("open.problems.title"),
                        words.now().format("open.failed", path.getFileName()),
                        List.of(new FailureText(words.now()).of(path, failure))));
        waiting.show(words.now().format("open.reading", path.getFileName()));
    }

    /** What documents of one's own change is indexed here, so that the window does not wait for it. */
    private static PathReader.Outcome indexed(PathReader.Outcome outcome, SessionState now, Knowledge known) {
        outcome.contents()
                .map(contents -> contents.applyTo(now).workspace())
                .filter(workspace -> !workspace.library().equals(now.workspace().library()))
                .ifPresent(workspace -> known.in(workspace).read());
        return outcome;
    }

    private void use(Path path, PathReader.Outcome outcome, UnaryOperator<FileContents> use) {
        Optional<FileContents> contents = outcome.contents().map(use);
        boolean isEdition =
                contents.filter(FileContents.OfEdition.class::isInstance).isPresent();
        if (outcome.table().isPresent() && !isEdition) {
            ask(path, outcome.table().get(), use);
            return;
        }
        contents.ifPresent(found -> show(path, found, outcome.comparison()));
        if (outcome.contents().isEmpty()) {
            notices.say(words.now().format("open.failed", path.getFileName()));
        }
        if (!outcome.problems().isEmpty()) {
            boolean compared = !outcome.comparison().isEmpty();
            String explanation = compared ? "open.slide.changed" : "open.warnings";
            dialogs.problems(
                    words.now().get(compared ? "open.slide.title" : "open.problems.title"),
                    words.now()
                            .format(outcome.contents().isPresent() ? explanation : "open.failed", path.getFileName()),
                    outcome.problems());
        }
    }

    /** Shows what a table was taken for before anything changes. */
    private void ask(Path path, OwnTable table, UnaryOperator<FileContents> use) {
        Optional<Dataset> answered = new TableDialog(table, words.now(), task, dialogs).ask();
        answered.ifPresentOrElse(
                dataset -> show(path, use.apply(new FileContents.OfData(dataset)), ""),
                () -> notices.say(words.now().format("open.failed", path.getFileName())));
    }

    private void show(Path path, FileContents contents, String comparison) {
        document.take(path, contents);
        session.openOwn(contents::applyTo);
        recent.add(path);
        if (contents instanceof FileContents.OfDocuments joined) {
            Library library = joined.documents().library();
            notices.say(words.now()
                    .format(
                            "open.documents",
                            joined.documents().name(),
                            library.documents().size(),
                            library.statements().size()));
            return;
        }
        notices.say(
                comparison.isEmpty()
                        ? words.now().format("open.done", nameOf(path, contents))
                        : words.now().format("open.slide", path.getFileName(), comparison));
    }

    private Object nameOf(Path path, FileContents contents) {
        return contents instanceof FileContents.OfData data
                ? data.dataset().info().title().in(session.view().language())
                : path.getFileName();
    }
}
