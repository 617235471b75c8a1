package org.fourquadrant.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.saved.OwnData;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;

/** Opens a person's own data, from the menu or dropped on the window. What was open stays open when it fails. */
public final class OpenActions {

    private final Session session;
    private final LiveTexts words;
    private final BiFunction<Path, PathReader.Asked, PathReader.Outcome> reader;
    private final LatestTask task;
    private final Dialogs dialogs;
    private final Notices notices;
    private final RecentFiles recent;
    private final OpenDocument document;
    private String reading = "";

    /** @param reader reads a file in the background; {@link PathReader#read} in the program */
    public OpenActions(
            Session session,
            LiveTexts words,
            BiFunction<Path, PathReader.Asked, PathReader.Outcome> reader,
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
    }

    /** Whether a file is being read. */
    public ReadOnlyBooleanProperty isReading() {
        return task.runningProperty();
    }

    /** The name of the file that is read, or was last. */
    public String reading() {
        return reading;
    }

    /** Reads no more; what is open stays. */
    public void giveUp() {
        task.cancel();
        notices.say(words.now().format("open.failed", reading));
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
        return Stream.concat(Stream.of("csv", "tsv", "txt", "xlsx", "xls", "json"), slides)
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

    /** What was read, and of which state of the file. */
    private record Read(PathReader.Outcome outcome, Optional<FileStamp> stamp) {}

    /** Reads in the background, then shows the data or the problems. */
    public void open(Path path) {
        open(path, SavedFileReader.Meant.PLACE);
    }

    private void open(Path path, SavedFileReader.Meant meant) {
        PathReader.Asked asked =
                new PathReader.Asked(session.shown(), document.origins().places(), meant);
        reading = String.valueOf(path.getFileName());
        notices.say(words.now().format("open.reading", reading));
        task.start(
                progress -> {
                    Optional<FileStamp> stamp = FileStamp.of(path);
                    return new Read(reader.apply(path, asked), stamp);
                },
                read -> use(path, read, meant),
                failure -> dialogs.problems(
                        words.now().get("open.problems.title"),
                        words.now().format("open.failed", path.getFileName()),
                        List.of(path + ": " + new FaultText(words.now().language()).sentence(failure))));
    }

    private void use(Path path, Read read, SavedFileReader.Meant meant) {
        PathReader.Outcome outcome = read.outcome();
        if (outcome.table().isPresent()) {
            ask(path, outcome.table().get());
            return;
        }
        if (meant == SavedFileReader.Meant.PLACE && disagree(path, outcome)) {
            open(path, SavedFileReader.Meant.FIGURES);
            return;
        }
        outcome.contents().ifPresent(contents -> show(path, contents, outcome.comparison(), read.stamp()));
        tell(path, outcome);
    }

    /** Asks, where other figures lie in the place that a file names than those it was made on, which are meant. */
    private boolean disagree(Path path, PathReader.Outcome outcome) {
        List<String> names = outcome.contents()
                .filter(FileContents.OfSaved.class::isInstance)
                .map(contents -> ((FileContents.OfSaved) contents).file().disagreeing())
                .orElse(List.of());
        Texts texts = words.now();
        return !names.isEmpty()
                && dialogs.choose(
                                texts.get("open.which.title"),
                                texts.format("open.which", path.getFileName(), String.join(", ", names)),
                                List.of(texts.get("open.which.place"), texts.get("open.which.figures")))
                        == 1;
    }

    private void tell(Path path, PathReader.Outcome outcome) {
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
    private void ask(Path path, OwnTable table) {
        Optional<Dataset> answered = new TableDialog(table, words.now(), task, dialogs).ask();
        answered.ifPresentOrElse(
                dataset -> show(path, new FileContents.OfData(dataset), "", Optional.empty()),
                () -> notices.say(words.now().format("open.failed", path.getFileName())));
    }

    private void show(Path path, FileContents read, String comparison, Optional<FileStamp> stamp) {
        FileContents contents = read instanceof FileContents.OfData data ? named(data.dataset(), path) : read;
        document.take(path, contents, stamp);
        session.openOwn(now -> contents.applyTo(now, path));
        recent.add(path);
        notices.say(
                comparison.isEmpty()
                        ? words.now().format("open.done", nameOf(path, contents))
                        : words.now().format("open.slide", path.getFileName(), comparison));
    }

    /** Another file of the same name is another dataset. */
    private FileContents named(Dataset read, Path path) {
        return new FileContents.OfData(OwnData.named(
                read, path, session.workspace(), document.origins().places()));
    }

    private Object nameOf(Path path, FileContents contents) {
        return contents instanceof FileContents.OfData data
                ? data.dataset().info().title().in(session.view().language())
                : path.getFileName();
    }
}
