package org.fourquadrant;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.export.PlayExporter;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.ui.chart.ChartPane;
import org.fourquadrant.ui.compare.ComparePane;
import org.fourquadrant.ui.documents.DocumentsPane;
import org.fourquadrant.ui.dossier.DossierPane;
import org.fourquadrant.ui.idea.IdeaPicture;
import org.fourquadrant.ui.idea.IdeasPane;
import org.fourquadrant.ui.lab.Lab;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.story.Lessons;
import org.fourquadrant.ui.story.StoryCaption;
import org.fourquadrant.ui.table.TablePane;
import org.fourquadrant.ui.timeline.TimelinePane;
import org.fourquadrant.ui.window.DeferredPane;
import org.fourquadrant.ui.window.DrawerTab;
import org.fourquadrant.ui.window.WindowParts;
import org.fourquadrant.ui.years.YearsPane;

/** The panes around the chart. None is made before it is needed, since all ask the documents. */
final class Panes {

    private final Session session;
    private final Lettering lettering;
    private final SlideExporter exporter;
    private final Pointed pointed;
    private final Lessons lessons;
    private final DatasetOrigins origins;
    private final PlayExporter plays;
    private Optional<Lab> lab = Optional.empty();

    Panes(
            Session session,
            Lettering lettering,
            SlideExporter exporter,
            Pointed pointed,
            Lessons lessons,
            DatasetOrigins origins,
            PlayExporter plays) {
        this.plays = plays;
        this.session = session;
        this.lettering = lettering;
        this.exporter = exporter;
        this.pointed = pointed;
        this.lessons = lessons;
        this.origins = origins;
    }

    /** The parts of the window. */
    WindowParts around(ChartPane chart) {
        return new WindowParts(
                chart,
                new IdeaPicture(session, exporter),
                () -> new DossierPane(session, lettering),
                Optional.of(new DeferredPane(this::timeline, TimelinePane::roomIn)),
                List.of(
                        new DrawerTab("open-table", TablePane.title(session), () -> new TablePane(session)),
                        new DrawerTab("open-documents", DocumentsPane.title(session), () -> new DocumentsPane(session)),
                        new DrawerTab("open-compare", ComparePane.title(session), () -> new ComparePane(session)),
                        new DrawerTab(
                                "open-years",
                                YearsPane.title(session),
                                () -> new YearsPane(session, pointed, lettering, plays)),
                        new DrawerTab("open-lab", Lab.title(session), () -> lab().content()),
                        new DrawerTab("open-ideas", IdeasPane.title(session), () -> new IdeasPane(session))),
                new StoryCaption(session, lessons),
                lessons);
    }

    private Node timeline() {
        TimelinePane timeline = new TimelinePane(session);
        pointed.touchedProperty().bind(timeline.touchedProperty());
        // Made with the timeline and not when it is looked at: it remembers the last move of the line.
        lab();
        return timeline;
    }

    private Lab lab() {
        if (lab.isEmpty()) {
            lab = Optional.of(new Lab(session, lessons, origins));
        }
        return lab.get();
    }
}
