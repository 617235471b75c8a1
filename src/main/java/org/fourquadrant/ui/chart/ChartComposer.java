package org.fourquadrant.ui.chart;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.Palette.Contrast;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Session;

/** Lays out what the session shows: as a chart of the window or as a slide, at rest or on the way to others. */
final class ChartComposer {

    /** So long after a step of years labels look for places of their own, if no other step follows. */
    private static final Duration SETTLED = Duration.millis(250);

    private final Session session;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private Chart chart;
    private Optional<ChartFrame.Slide> slide = Optional.empty();

    /** @param settled is run when what was laid out in passing can be laid out at rest */
    ChartComposer(Session session, Chart chart, Runnable settled) {
        this.session = session;
        this.chart = chart;
        settling.setOnFinished(event -> settled.run());
    }

    /** The slide that is shown in place of the window's chart, if one is. */
    Optional<ChartFrame.Slide> slide() {
        return slide;
    }

    void present(Optional<ChartFrame.Slide> next) {
        slide = next;
    }

    /** Says how far everything stands out from its ground from now on. */
    void seenIn(Contrast contrast) {
        chart = chart.in(contrast);
    }

    /** What is to be seen now. */
    LaidOutChart compose(ChartSize size, Optional<LaidOutChart> previous) {
        return compose(shown(), size, previous);
    }

    /** The data area as it would be without a zoom. */
    PlotGeometry fittedPlot(ChartSize size) {
        View now = session.view();
        Facts whole = session.facts().with(now.withAxes(now.axes().withZoom(Optional.empty())));
        return compose(whole, size, Optional.empty()).plot();
    }

    private LaidOutChart compose(Facts facts, ChartSize size, Optional<LaidOutChart> previous) {
        return slide.map(shown -> chart.composeSlide(facts, size, shown.captions(facts), previous))
                .orElseGet(() -> inWindow(facts, size, previous));
    }

    private LaidOutChart inWindow(Facts facts, ChartSize size, Optional<LaidOutChart> previous) {
        return previous.filter(before -> isInPassing(before.view(), facts.view()))
                .map(before -> chart.composeInPassing(facts, size, Captions.STANDARD, before))
                .orElseGet(() -> chart.compose(facts, size, Captions.STANDARD, previous));
    }

    /** Whether other years follow each other: in a play, under the handle of the years, at keys held down. */
    private boolean isInPassing(View before, View next) {
        if (isStep(before, next)) {
            settling.playFromStart();
        }
        return settling.getStatus() == Animation.Status.RUNNING
                || session.startOfGesture().filter(start -> isStep(start, next)).isPresent();
    }

    private static boolean isStep(View before, View next) {
        return before.data().dataset().equals(next.data().dataset())
                && before.language() == next.language()
                && !(before.data().year() == next.data().year()
                        && before.data().fromYear().equals(next.data().fromYear()));
    }

    /** While the line is dragged it is compared with where it was, as if it were pinned there. */
    private Facts shown() {
        Thresholds now = session.view().thresholds();
        Optional<Double> start = session.startOfGesture()
                .map(before -> before.thresholds().main())
                .filter(before -> before != now.main() && now.pinned().isEmpty());
        return start.isEmpty()
                ? session.facts()
                : session.facts().with(session.view().withThresholds(now.withPinned(start)));
    }
}
