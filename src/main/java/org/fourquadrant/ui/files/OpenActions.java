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
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.saved.MeantData;
import org.fourquadrant.data.saved.OwnData;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.reading.JobProgress;
import org.fourquadrant.ui.reading.Rereading;
import org.fourquadrant.ui.reading.TableDialog;
import org.fourquadrant.ui.reading.WaitingDialog;
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
        PathReader.Outcome read(Path path, PathReader.Asked asked, ReadingProgress progress);
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

    /** What was read, and of which state of the file. */
    private record Read(PathReader.Outcome outcome, Optional<FileStamp> stamp) {}

    /** How a file is opened. */
    private record Manner(MeantData meant, TableReading.Extent extent, UnaryOperator<FileContents> use) {

        Manner meaning(MeantData other) {
            return new Manner(other, extent, use);
        }
    }

    /** Reads the file of the data that are shown once more, and keeps what is shown of them: year, part, selection. */
    public void readAgain(Path path) {
        read(path, new Manner(MeantData.AS_SAVED, TableReading.Extent.WHOLE, FileContents.OfEdition::of));
    }

    /** Reads in the background, then shows the data or the problems. */
    public void open(Path path) {
        read(path, new Manner(MeantData.AS_SAVED, TableReading.Extent.FIRST_ROWS, contents -> contents));
    }

    private void read(Path path, Manner manner) {
        PathReader.Asked asked =
                new PathReader.Asked(session.shown(), document.origins().places(), manner.meant(), manner.extent());
        Knowledge known = session.facts().knowledge();
        notices.say(words.now().format("open.reading", path.getFileName()));
        task.start(
                progress -> {
                    Optional<FileStamp> stamp = FileStamp.of(path);
                    PathReader.Outcome outcome = reader.read(path, asked, new JobProgress(progress));
                    index(path, outcome, asked.shown(), known);
                    return new Read(outcome, stamp);
                },
                read -> use(path, read, manner),
                failure -> dialogs.problems(
                        words.now().get("open.problems.title"),
                        words.now().format("open.failed", path.getFileName()),
                        List.of(path + ": " + new FaultText(words.now().language()).sentence(failure))));
        waiting.show(words.now().format("open.reading", path.getFileName()));
    }

    /** What documents of one's own change is indexed here, so that the window does not wait for it. */
    private static void index(Path path, PathReader.Outcome outcome, SessionState now, Knowledge known) {
        outcome.contents()
                .map(contents -> contents.applyTo(now, path).workspace())
                .filter(workspace -> !workspace.library().equals(now.workspace().library()))
                .ifPresent(workspace -> known.in(workspace).read());
    }

    private void use(Path path, Read read, Manner manner) {
        PathReader.Outcome outcome = read.outcome();
        Optional<FileContents> contents = outcome.contents().map(manner.use());
        boolean isEdition =
                contents.filter(FileContents.OfEdition.class::isInstance).isPresent();
        Optional<PathReader.AskedTable> table = outcome.table()
                .filter(asked -> !isEdition || !asked.table().unfit().isEmpty());
        if (table.isPresent()) {
            ask(path, table.get(), manner);
            return;
        }
        if (manner.meant().by() == MeantData.By.PLACE && disagree(path, outcome)) {
            read(path, manner.meaning(manner.meant().byFigures()));
            return;
        }
        contents.ifPresent(found -> show(path, found, outcome.comparison(), read.stamp()));
        tell(path, outcome);
    }

    /** Asks, where other figures lie in the place that a file names than those it was made on, which are meant. */
    private boolean disagree(Path path, PathReader.Outcome outcome) {
        List<String> names = outcome.contents()
                .flatMap(FileContents::saved)
                .map(SavedFile::disagreeing)
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

    /** Shows what a table was taken for before anything changes; a file that names it is then read by the answers. */
    private void ask(Path path, PathReader.AskedTable asked, Manner manner) {
        Optional<Dataset> answered = answer(asked);
        if (answered.isEmpty()) {
            notices.say(words.now().format("open.failed", path.getFileName()));
        } else if (asked.place().equals(path)) {
            show(path, manner.use().apply(new FileContents.OfData(answered.get())), "", Optional.empty());
        } else {
            read(
                    path,
                    manner.meaning(
                            manner.meant().with(asked.place(), answered.get().choices())));
        }
    }

    /** Shows what a table was taken for; the dataset if it is to be opened. */
    public Optional<Dataset> answer(PathReader.AskedTable asked) {
        // Each dialog reads for itself: a second file can be handed over while one is open.
        Rereading rereading = new Rereading(new LatestTask(), new LatestTask());
        return new TableDialog(asked.table(), words.now().language(), rereading, dialogs).ask();
    }

    /** Asks about the table that was shown last, and shows it again as it is answered; whether it was answered. */
    public boolean answer(TableQuestion question) {
        Optional<Dataset> answered = answer(question.table());
        answered.ifPresent(dataset -> {
            document.origins().remember(question.name(), question.table().place());
            session.open(now -> question.answered(now, dataset));
        });
        return answered.isPresent();
    }

    private void show(Path path, FileContents read, String comparison, Optional<FileStamp> stamp) {
        FileContents contents = named(read, path);
        document.take(path, contents, stamp);
        session.openOwn(now -> contents.applyTo(now, path));
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

    /** Another file of the same name is another dataset. */
    private FileContents named(FileContents read, Path path) {
        if (read instanceof FileContents.OfData data) {
            return new FileContents.OfData(named(data.dataset(), path));
        }
        return read instanceof FileContents.OfEdition edition
                ? new FileContents.OfEdition(named(edition.dataset(), path))
                : read;
    }

    private Dataset named(Dataset read, Path path) {
        return OwnData.named(read, path, session.workspace(), document.origins().places());
    }

    private Object nameOf(Path path, FileContents contents) {
        return contents instanceof FileContents.OfData data
                ? data.dataset().info().title().in(session.view().language())
                : path.getFileName();
    }
}
