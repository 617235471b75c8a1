package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.WholeFile;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.chart.ChartPane;
import org.fourquadrant.ui.documents.DocumentsPane;
import org.fourquadrant.ui.dossier.DossierPane;
import org.fourquadrant.ui.lab.Lab;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Findings;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.story.Lessons;
import org.fourquadrant.ui.story.StoryCaption;
import org.fourquadrant.ui.table.TablePane;
import org.fourquadrant.ui.task.Failures;
import org.fourquadrant.ui.task.LatestTask;
import org.fourquadrant.ui.timeline.TimelinePane;
import org.fourquadrant.ui.window.DrawerTab;
import org.fourquadrant.ui.window.FailureDialog;
import org.fourquadrant.ui.window.MainWindow;
import org.fourquadrant.ui.window.WindowFiles;
import org.fourquadrant.ui.window.WindowParts;

/** Where the parts of the program are put together, by constructors only. */
final class App {

    private final Workspace workspace;
    private final Chart chart;
    private final View first;
    private final LogFile log;
    private final Path settings;
    private final Optional<Path> asked;
    private final ViewCodec views;
    private final SlideExporter exporter;

    App(Workspace workspace, Chart chart, View first, LogFile log, Path settings) {
        this(workspace, chart, first, log, settings, Optional.empty());
    }

    /** @param asked a file that the program was started with */
    App(Workspace workspace, Chart chart, View first, LogFile log, Path settings, Optional<Path> asked) {
        this.workspace = workspace;
        this.chart = chart;
        this.first = first;
        this.log = log;
        this.settings = settings;
        this.asked = asked;
        this.views = new JsonViews(() -> first);
        this.exporter = new SlideExporter(chart, views, new WholeFile());
    }

    /** Opens the window; called on its thread. */
    void showWindow() {
        show(new Stage());
    }

    /** Fills a stage and shows it as it was left last. */
    Session show(Stage stage) {
        LastView left = LastView.read(settings, workspace, first);
        Session session = new Session(left.shown());
        DatasetOrigins origins = new DatasetOrigins();
        left.origins().forEach(origins::remember);
        Look look = new Look();
        Pointed pointed = new Pointed();
        ChartPane chartPane = new ChartPane(session, pointed, chart);
        Findings findings = new Findings();
        DossierPane dossier = new DossierPane(session, findings);
        TimelinePane timeline = new TimelinePane(session, findings);
        pointed.touchedProperty().bind(timeline.touchedProperty());
        TablePane table = new TablePane(session, findings);
        DocumentsPane documents = new DocumentsPane(session);
        Lessons lessons = new Lessons(session, () -> new LessonsLoader(workspace).load(first), new LatestTask());
        Lab lab = new Lab(session, findings, lessons, origins);
        Failures.handOver(log::record, new FailureDialog(session, look, stage, log.file())::show);
        WindowParts parts = new WindowParts(
                chartPane,
                dossier,
                Optional.of(timeline),
                List.of(
                        new DrawerTab("open-table", table.title(), table),
                        new DrawerTab("open-documents", documents.title(), documents),
                        new DrawerTab("open-lab", lab.title(), lab.content())),
                new StoryCaption(session, findings),
                lessons);
        new MainWindow(stage, session, look, parts)
                .show(exporter, new WindowFiles(new PathReader(views), settings, origins, asked));
        return session;
    }

    /** Draws the first view to a file, as large as a slide. */
    void draw(Path target) throws IOException {
        Deck deck = Deck.of(new Slide(first, SlideOptions.STANDARD));
        exporter.write(workspace, deck, target, Overwrite.REPLACE, Progress.NONE);
    }
}
