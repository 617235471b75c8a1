package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PlayExporter;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.chart.ChartPane;
import org.fourquadrant.ui.files.LastView;
import org.fourquadrant.ui.files.OpenActions;
import org.fourquadrant.ui.files.PathReader;
import org.fourquadrant.ui.files.TableQuestion;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.story.Lessons;
import org.fourquadrant.ui.task.AfterPulses;
import org.fourquadrant.ui.task.Ahead;
import org.fourquadrant.ui.task.Failures;
import org.fourquadrant.ui.task.LatestTask;
import org.fourquadrant.ui.window.FailureDialog;
import org.fourquadrant.ui.window.MainWindow;
import org.fourquadrant.ui.window.WindowFiles;

/** Where the parts of the program are put together, by constructors only. */
final class App {

    private static final System.Logger LOG = System.getLogger(App.class.getName());

    /** So long the window waits for data of one's own before it opens without them. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    /** So many pulses the first picture is alone: it is on the screen with the second. */
    private static final int FIRST_PULSES = 3;

    /** About as large as the chart in the first window. */
    private static final ChartSize AHEAD = new ChartSize(1000, 640);

    private final Workspace workspace;
    private final Knowledge knowledge;
    private final Chart chart;
    private final View first;
    private final LogFile log;
    private final StateFolder state;
    private final List<Path> others;
    private final List<Path> asked;
    private final ViewCodec views;
    private final SlideExporter exporter;
    private final Ahead<LastView> left;

    App(Workspace workspace, Chart chart, View first, LogFile log, Path settings) {
        this(workspace, chart, first, log, StateFolder.unclaimed(settings), List.of());
    }

    /** @param asked the files that the program was started with */
    App(Workspace workspace, Chart chart, View first, LogFile log, StateFolder state, List<Path> asked) {
        this.workspace = workspace;
        this.knowledge = Knowledge.of(workspace);
        this.chart = chart;
        this.first = first;
        this.log = log;
        this.state = state;
        this.others = state.left();
        this.asked = asked;
        this.views = new JsonViews(() -> first);
        this.exporter = new SlideExporter(chart, views, new AtomicFile());
        this.left = Ahead.begin(() -> read(KeptFile.OwnData.LEFT));
    }

    /** A further window begins with what the program keeps. */
    private LastView read(KeptFile.OwnData data) {
        return LastView.read(state.program(), others, workspace, first, data);
    }

    /** Opens the window; called on its thread. */
    void showWindow() {
        try {
            show(new Stage());
        } catch (RuntimeException failure) {
            // Whatever was kept, it is no reason not to start.
            log.record(failure);
            show(new Stage(), LastView.notShown(state.program(), workspace, first));
        }
    }

    /** Fills a stage and shows it as it was left last; what needs the documents comes when they are read. */
    Session show(Stage stage) {
        return show(stage, left.get());
    }

    private Session show(Stage stage, LastView early) {
        Optional<Ahead<LastView>> whole =
                early.waits() ? Optional.of(Ahead.begin(() -> read(KeptFile.OwnData.READ))) : Optional.empty();
        Optional<LastView> soon = whole.flatMap(reading -> reading.within(PATIENCE));
        LastView last = soon.orElse(early);
        Session session = new Session(last.shown(), knowledge);
        DatasetOrigins origins = new DatasetOrigins();
        origins.remember(last.places());
        Look look = new Look();
        Pointed pointed = new Pointed();
        ChartPane chartPane = new ChartPane(session, pointed, chart);
        Failures.handOver(log::record, new FailureDialog(session, look, stage, log.file())::show);
        Lessons lessons = new Lessons(session, () -> new LessonsLoader(workspace).load(first), new LatestTask());
        PlayExporter plays = new PlayExporter(chart, exporter, new AtomicFile());
        Panes panes = new Panes(session, chart.lettering(), exporter, pointed, lessons, origins, plays);
        MainWindow window = new MainWindow(stage, session, look, panes.around(chartPane));
        window.show(exporter, files(last, origins));
        chartPane.setOnNothingDrawn(failure -> {
            log.record(failure);
            View now = session.view();
            window.showInstead(first.withLanguage(now.language()).withTheme(now.theme()), state.program());
        });
        AfterPulses.run(FIRST_PULSES, () -> {
            state.claim().listen(window::take);
            readTheRest(window, session.facts().knowledge());
            last.question().filter(any -> asked.isEmpty()).ifPresent(question -> ask(window, question));
        });
        whole.filter(reading -> soon.isEmpty())
                .ifPresent(reading -> takeLate(reading, early, window, session, origins));
        return session;
    }

    /** A window of its own must not open within a pulse. */
    private static void ask(MainWindow window, TableQuestion question) {
        new LatestTask()
                .start(
                        progress -> question,
                        window::ask,
                        failure -> LOG.log(System.Logger.Level.WARNING, "The table was not asked about", failure));
    }

    private WindowFiles files(LastView last, DatasetOrigins origins) {
        return new WindowFiles(
                new PathReader(views),
                state.program(),
                state.own(),
                origins,
                last.putAside(),
                last.joined(),
                last.question(),
                asked);
    }

    /** Data of one's own that did not answer at the start come when they do. */
    private void takeLate(
            Ahead<LastView> reading, LastView early, MainWindow window, Session session, DatasetOrigins origins) {
        new LatestTask()
                .start(
                        progress -> {
                            LastView late = reading.get();
                            knowledge.in(late.shown().workspace()).read();
                            return late;
                        },
                        late -> {
                            origins.remember(late.places());
                            session.open(now -> late.takenUp(now, early));
                            late.question().filter(any -> asked.isEmpty()).ifPresent(window::ask);
                        },
                        failure -> LOG.log(System.Logger.Level.WARNING, "Own data were not read", failure));
    }

    /**
     * Draws the first view to nowhere, so that the window finds loaded and compiled what draws its own; called on a thread
     * that is idle while the window is put together.
     */
    void drawAhead() {
        LaidOutChart scene =
                chart.compose(Facts.of(workspace, knowledge, first), AHEAD, Captions.STANDARD, Optional.empty());
        int width = (int) AHEAD.width();
        int height = (int) AHEAD.height();
        new ChartRaster(chart.painter()).render(scene, new int[width * height], width, height, 1);
    }

    /**
     * Reads what documents and acts say while the first chart is on its way to the screen, so that the first click on a country
     * is answered at once; called on the thread that drew ahead.
     */
    void readAhead() {
        try {
            knowledge.read();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "Documents and acts were not read", failure);
        }
    }

    private void readTheRest(MainWindow window, Knowledge shown) {
        window.equip();
        // Where it cannot be read, the panes fail as they ask for it.
        new LatestTask()
                .start(
                        progress -> {
                            shown.read();
                            workspace.datasets().forEach(Dataset::observations);
                            workspace.ideas().contents();
                            return shown;
                        },
                        read -> window.complete(),
                        failure -> window.complete());
    }

    /**
     * Draws what was asked for to a file, as large as a slide: the files that the program was started with, or the first view.
     *
     * @throws IOException if there is a file of that name, if it cannot be written, or if what was asked for cannot be read
     */
    void draw(Path target) throws IOException {
        SessionState shown = new SessionState(workspace, first);
        for (Path file : OpenActions.inOrder(asked)) {
            PathReader.Outcome read = new PathReader(views).read(file, new PathReader.Asked(shown));
            SessionState before = shown;
            shown = read.contents()
                    .map(contents -> contents.applyTo(before, file))
                    .orElseThrow(() -> new NotRead(read.problems()));
        }
        Deck deck = Deck.of(new Slide(shown.view(), SlideOptions.STANDARD));
        exporter.write(Facts.of(shown.workspace(), shown.view()), deck, target, Overwrite.REFUSE, Progress.NONE);
    }

    /** What the program was started with cannot be read; the message has a line for each reason. */
    static final class NotRead extends IOException {
        private static final long serialVersionUID = 1L;

        NotRead(List<String> reasons) {
            super(String.join("\n", reasons));
        }
    }
}
