package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Near a share that somebody asks for the line goes there; elsewhere it stays where the pointer is. */
class LineDragTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final PlotGeometry PLOT = new Chart()
            .compose(
                    Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH)),
                    new ChartSize(1000, 680),
                    Captions.STANDARD,
                    Optional.empty())
            .plot();

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
    private final LineDrag drag = new LineDrag(session);

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 3.5, 5})
    void withinFivePixelsOfAShareThatIsAskedForTheLineSnapsToIt(double share) {
        startElsewhere();
        for (double pixels : new double[] {-4.9, -2.5, 0, 2.5, 4.9}) {
            drag.snapTo(PLOT, PLOT.xOfShare(share) + pixels);
            assertEquals(share, line(), pixels + " pixels away");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 3.5, 5})
    void fartherAwayTheLineStaysAtThePointer(double share) {
        startElsewhere();
        for (double pixels : new double[] {-9, -5.1, 5.1, 9}) {
            double x = PLOT.xOfShare(share) + pixels;
            drag.snapTo(PLOT, x);
            assertEquals(PLOT.shareAt(x), line(), 0.025, pixels + " pixels away");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 3.5, 5})
    void withoutSnappingTheLineStaysAtThePointerEverywhere(double share) {
        startElsewhere();
        double x = PLOT.xOfShare(share) + 4.9;
        drag.moveTo(PLOT, x);
        assertEquals(PLOT.shareAt(x), line(), 0.025);
    }

    @Test
    void aPlaceBetweenIsATwentieth() {
        startElsewhere();
        drag.snapTo(PLOT, PLOT.xOfShare(2.638));
        assertEquals(2.65, line());
    }

    @Test
    void outsideTheDataAreaTheLineStaysAtItsEdge() {
        startElsewhere();
        drag.snapTo(PLOT, PLOT.x() - 100);
        assertEquals(0, line(), 0.025);
        drag.snapTo(PLOT, PLOT.x() + PLOT.width() + 100);
        assertEquals(PLOT.shareAt(PLOT.x() + PLOT.width()), line(), 0.025);
    }

    @Test
    void aDragIsOneStepAndACancelledOneNone() {
        startElsewhere();
        drag.snapTo(PLOT, PLOT.xOfShare(2.5));
        drag.end();
        assertEquals(2.5, line());
        session.undo();
        assertEquals(2, line());
        startElsewhere();
        drag.cancel();
        assertEquals(2, line());
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void aShareThatIsAddedToTheDataIsSnappedToAndNoOther() {
        LocalizedText words = new LocalizedText("Four", "四");
        AskedShare four = new AskedShare(
                "four", 4, words, words, new AskedShare.Source("", words, words, PartialDate.parse("2025-05")));
        Workspace added = new Workspace(
                WORKSPACE.countries(),
                WORKSPACE.datasets(),
                WORKSPACE.library(),
                new CitedFigures(List.of(four), List.of()));
        Session other = new Session(added, session.view());
        LineDrag otherDrag = new LineDrag(other);
        otherDrag.begin();
        otherDrag.snapTo(PLOT, PLOT.xOfShare(4) + 4.9);
        assertEquals(4, other.view().thresholds().main());
        otherDrag.snapTo(PLOT, PLOT.xOfShare(5) + 4.9);
        assertNotEquals(5, other.view().thresholds().main());
    }

    @Test
    void theSharesOfTheTestsAboveAreThoseOfTheData() {
        assertEquals(
                List.of(2.0, 3.0, 3.5, 5.0),
                WORKSPACE.figures().lines().stream().map(AskedShare::percent).toList());
    }

    private void startElsewhere() {
        drag.begin();
        drag.snapTo(PLOT, PLOT.xOfShare(7.4));
        assertEquals(7.4, line());
    }

    private double line() {
        return session.view().thresholds().main();
    }
}
