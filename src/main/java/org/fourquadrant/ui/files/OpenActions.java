package org.fourquadrant.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.saved.MeantData;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.dataset.Dataset;
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

    /** So long a file is waited for where others want to be opened. */
    private static final Duration PATIENCE = Duration.seconds(2);

    private final Session session;
    private final LiveTexts words;
    private final Reading reader;
    private final LatestTask task;
    private final Dialogs dialogs;
    private final Notices notices;
    private final RecentFiles recent;
    private final ShownContents shown;
    private final OpenDocument document;
    private final WaitingDialog waiting;
    private final FileRow row = new FileRow();
    private final OpenResults results;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

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
        this.shown = new ShownContents(session, words, notices, recent, document);
        this.results = new OpenResults(row, words, dialogs, notices);
        this.waiting = new WaitingDialog(task, dialogs, words, this::cancelled);
        patience.setOnFinished(event -> passBy());
    }

    private void cancelled() {
        notices.say(words.now().get("open.cancelled"));
        row.current().ifPresent(file -> end(() -> stopped(file.path())));
    }

    /** What was opened or saved last. */
    public RecentFiles recent() {
        return recent;
    }

    /** What was read, and of which state of the file. */
    private record Read(PathReader.Outcome outcome, Optional<FileStamp> stamp) {}

    /** How a file is opened. */
    record Manner(MeantData meant, TableReading.Extent extent, UnaryOperator<FileContents> use) {

        /** A file is opened for the first time. */
        static final Manner OPENING =
                new Manner(MeantData.AS_SAVED, TableReading.Extent.FIRST_ROWS, contents -> contents);

        /** The file of the data that are shown is read once more. */
        static final Manner AGAIN =
                new Manner(MeantData.AS_SAVED, TableReading.Extent.WHOLE, FileContents.OfEdition::of);

        Manner meaning(MeantData other) {
            return new Manner(other, extent, use);
        }
    }

    /** Reads the file of the data that are shown once more, and keeps what is shown of them: year, part, selection. */
    public void readAgain(Path path) {
        begin(List.of(path), Manner.AGAIN);
    }

    /** Reads in the background, then shows the data or the problems. */
    public void open(Path path) {
        open(List.of(path));
    }

    /**
     * Opens files one after the other: data and documents first, then what may be drawn from them. What was not opened is said once all are
     * through. Files that come meanwhile are opened after these.
     */
    public void open(List<Path> paths) {
        begin(paths, Manner.OPENING);
    }

    /** The order in which files that come together are opened: those that may name data after those that may be the data. */
    public static List<Path> inOrder(List<Path> paths) {
        return FileRow.inOrder(paths);
    }

    private void begin(List<Path> paths, Manner manner) {
        if (paths.isEmpty()) {
            return;
        }
        boolean idle = row.isIdle();
        row.add(paths, manner);
        if (idle) {
            next();
        } else {
            notices.say(
                    words.now().format("open.next", paths.size(), paths.get(0).getFileName()));
            // So that a file that does not answer keeps no other from opening.
            patience.playFromStart();
        }
    }

    private void next() {
        patience.stop();
        Optional<FileRow.Entry> entry = row.next();
        entry.ifPresent(file -> read(file.path(), file.manner()));
        if (entry.isEmpty()) {
            results.tell();
        } else if (row.waiting() > 0) {
            patience.playFromStart();
        }
    }

    /** A file that takes its time comes once more after the others. */
    private void passBy() {
        if (task.runningProperty().get() && row.putOff()) {
            task.cancel();
            next();
        }
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
                failure -> {
                    String reason = new FaultText(words.now().language()).sentence(failure);
                    end(() -> results.failed(path, List.of(path + ": " + reason)));
                });
        waiting.show(words.now().format("open.reading", path.getFileName()));
    }

    /** Whatever comes of one file, the others are opened. */
    private void end(Runnable telling) {
        try {
            telling.run();
        } finally {
            next();
        }
    }

    /** What documents of one's own change is indexed here, so that the window does not wait for it. */
    private static void index(Path path, PathReader.Outcome outcome, SessionState now, Knowledge known) {
        outcome.contents()
                .map(contents -> contents.applyTo(now, path).workspace())
                .filter(workspace -> !workspace.library().equals(now.workspace().library()))
                .ifPresent(workspace -> known.in(workspace).read());
    }

    private void use(Path path, Read read, Manner manner) {
        Optional<Manner> again = Optional.empty();
        try {
            again = used(path, read, manner);
        } finally {
            again.ifPresentOrElse(other -> read(path, other), this::next);
        }
    }

    /** Shows what was read; says how the file is to be read again first, where it is. */
    private Optional<Manner> used(Path path, Read read, Manner manner) {
        PathReader.Outcome outcome = read.outcome();
        Optional<FileContents> contents = outcome.contents().map(manner.use());
        boolean isEdition =
                contents.filter(FileContents.OfEdition.class::isInstance).isPresent();
        Optional<PathReader.AskedTable> table = outcome.table()
                .filter(asked -> !isEdition || !asked.table().unfit().isEmpty());
        if (table.isPresent()) {
            return ask(path, table.get(), manner);
        }
        if (contents.filter(row::isOneViewTooMany).isPresent()) {
            results.leftAlone(path);
            return Optional.empty();
        }
        if (manner.meant().by() == MeantData.By.PLACE && disagree(path, outcome)) {
            return Optional.of(manner.meaning(manner.meant().byFigures()));
        }
        contents.ifPresent(found -> show(path, found, outcome.comparison(), read.stamp()));
        if (contents.isEmpty()) {
            results.failed(path, outcome.problems());
        } else if (!outcome.problems().isEmpty()) {
            results.doubtful(path, outcome);
        }
        return Optional.empty();
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

    /** Shows what a table was taken for before anything changes; a file that names it is then read by the answers. */
    private Optional<Manner> ask(Path path, PathReader.AskedTable asked, Manner manner) {
        Optional<Dataset> answered = answer(asked);
        if (answered.isEmpty()) {
            notices.say(words.now().format("open.failed", path.getFileName()));
            stopped(path);
            return Optional.empty();
        }
        if (asked.place().equals(path)) {
            show(path, manner.use().apply(new FileContents.OfData(answered.get())), "", Optional.empty());
            return Optional.empty();
        }
        return Optional.of(
                manner.meaning(manner.meant().with(asked.place(), answered.get().choices())));
    }

    /** Whoever gives up one of several files is asked about the rest. */
    private void stopped(Path path) {
        results.givenUp(path);
        Texts texts = words.now();
        if (row.waiting() > 0
                && dialogs.choose(
                                texts.get("open.rest.title"),
                                texts.format("open.rest", path.getFileName(), row.waiting()),
                                List.of(texts.get("open.rest.go_on")))
                        != 0) {
            row.drop().forEach(results::givenUp);
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
        row.shown(shown.show(path, read, comparison, stamp));
        results.opened(path);
    }
}
