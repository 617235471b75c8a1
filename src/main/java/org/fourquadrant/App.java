package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
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
import org.fourquadrant.ui.documents.DocumentsPane;
import org.fourquadrant.ui.dossier.DossierPane;
import org.fourquadrant.ui.lab.Lab;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Findings;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.table.TablePane;
import org.fourquadrant.ui.task.Failures;
import org.fourquadrant.ui.timeline.TimelinePane;
import org.fourquadrant.ui.window.DrawerTab;
import org.fourquadrant.ui.window.FailureDialog;
import org.fourquadrant.ui.window.FileOpener;
import org.fourquadrant.ui.window.MainWindow;
import org.fourquadrant.ui.window.WindowParts;

/** Where the parts of the program are put together, by constructors only. */
final class App {

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

    /** Fills a stage and shows it as it was left last. */
    Session show(Stage stage) {
        View view = LastView.read(settings.resolve(MainWindow.LAST_VIEW), workspace, first);
        Session session = new Session(workspace, view);
        Look look = new Look();
        Pointed pointed = new Pointed();
        ChartPane chartPane = new ChartPane(session, pointed, chart);
        Findings findings = new Findings();
        DossierPane dossier = new DossierPane(session, findings);
        TimelinePane timeline = new TimelinePane(session, findings);
        pointed.touchedProperty().bind(timeline.touchedProperty());
        TablePane table = new TablePane(session, findings);
        DocumentsPane documents = new DocumentsPane(session);
        Lab lab = new Lab(session, findings, new LessonsLoader(workspace).load(first));
        Failures.handOver(log::record, new FailureDialog(session, look, stage, log.file())::show);
        WindowParts parts = new WindowParts(
                chartPane,
                dossier,
                Optional.of(timeline),
                List.of(
                        new DrawerTab("open-table", table.title(), table),
                        new DrawerTab("open-documents", documents.title(), documents),
                        new DrawerTab("open-lab", lab.title(), lab.content())));
        new MainWindow(stage, session, look, parts).show(exporter, this::read, settings);
        lab.presentIn(stage);
        return session;
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
