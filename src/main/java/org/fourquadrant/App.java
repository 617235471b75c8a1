package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.view.ViewJson;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.WholeFile;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.chart.ChartPane;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.task.AfterPulses;
import org.fourquadrant.ui.task.Failures;
import org.fourquadrant.ui.task.LatestTask;
import org.fourquadrant.ui.window.FailureDialog;
import org.fourquadrant.ui.window.FileOpener;
import org.fourquadrant.ui.window.MainWindow;

/** Where the parts of the program are put together, by constructors only. */
final class App {

    /** So many pulses the first picture is alone: it is on the screen with the second. */
    private static final int FIRST_PULSES = 3;

    /** About as large as the chart in the first window. */
    private static final ChartSize AHEAD = new ChartSize(1000, 640);

    private final Workspace workspace;
    private final Chart chart;
    private final View first;
    private final LogFile log;
    private final Path settings;
    private final ViewCodec views;
    private final SlideExporter exporter;

    App(Workspace workspace, Chart chart, View first, LogFile log, Path settings) {
        this.workspace = workspace;
        this.chart = chart;
        this.first = first;
        this.log = log;
        this.settings = settings;
        this.views = new JsonViews(() -> first);
        this.exporter = new SlideExporter(chart, views, new WholeFile());
    }

    /** Opens the window; called on its thread. */
    void showWindow() {
        show(new Stage());
    }

    /** Fills a stage and shows it as it was left last; what needs the documents comes when they are read. */
    Session show(Stage stage) {
        View view = LastView.read(settings.resolve(MainWindow.LAST_VIEW), workspace, first);
        Session session = new Session(workspace, view);
        Look look = new Look();
        Pointed pointed = new Pointed();
        ChartPane chartPane = new ChartPane(session, pointed, chart);
        Failures.handOver(log::record, new FailureDialog(session, look, stage, log.file())::show);
        Panes panes = new Panes(session, pointed, stage, () -> new LessonsLoader(workspace).load(first));
        MainWindow window = new MainWindow(stage, session, look, panes.around(chartPane));
        window.show(exporter, this::read, settings);
        AfterPulses.run(FIRST_PULSES, () -> readDocuments(window));
        return session;
    }

    /**
     * Draws the first view to nowhere, so that the window finds loaded and compiled what draws its own; called on a thread
     * that is idle while the window is put together.
     */
    void drawAhead() {
        ChartScene scene = chart.compose(workspace, first, AHEAD);
        int width = (int) AHEAD.width();
        int height = (int) AHEAD.height();
        new ChartRaster(chart.painter()).render(scene, new int[width * height], width, height, 1);
    }

    private void readDocuments(MainWindow window) {
        window.equip();
        // Where they cannot be read, the panes fail as they ask for them.
        new LatestTask()
                .start(
                        progress -> workspace.library().statements(),
                        read -> window.complete(),
                        failure -> window.complete());
    }

    /** Draws the first view to a file, as large as a slide. */
    void draw(Path target) throws IOException {
        Deck deck = Deck.of(new Slide(first, SlideOptions.STANDARD));
        exporter.write(workspace, deck, target, Overwrite.REPLACE, Progress.NONE);
    }

    private FileOpener.Reading read(Path path, Shown shown) {
        if (SlideFormat.of(path).isPresent()) {
            return SlideOpening.read(path, shown, views);
        }
        ProblemText text = new ProblemText(shown.view().language());
        if (isView(path)) {
            Loaded<View> loaded = ViewJson.read(path, shown.view());
            return FileOpener.Reading.ofView(
                    loaded.value(), loaded.problems().stream().map(text::line).toList());
        }
        Loaded<Dataset> loaded = new DatasetReader(shown.workspace().countries()).read(path);
        return FileOpener.Reading.ofData(
                loaded.value(), loaded.problems().stream().map(text::line).toList());
    }

    private static boolean isView(Path path) {
        String name = String.valueOf(path.getFileName());
        return Files.isRegularFile(path)
                && name.toLowerCase(Locale.ROOT).endsWith(".json")
                && !name.equals("datapackage.json");
    }
}
