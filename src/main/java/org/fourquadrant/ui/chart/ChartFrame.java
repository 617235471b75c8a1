package org.fourquadrant.ui.chart;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.page.Headline;
import org.fourquadrant.facts.Facts;

/** Gives the chart all the room there is; while it is presented, laid out as a slide and enlarged as on one. */
public final class ChartFrame extends Region {

    /** The least that a slide is laid out on, as the export does for a room; logical pixels. */
    private static final double WIDTH = 914;

    private static final double HEIGHT = 514;

    private final ChartPane chart;
    private final Scale scale = new Scale();
    private Optional<String> title = Optional.empty();

    /**
     * A slide in a window.
     *
     * @param title what stands above it; empty for what a slide says by itself
     * @param times how much larger than in a window all is
     */
    record Slide(String title, double times) {

        Captions captions(Facts facts) {
            Captions own = title.isBlank() ? Captions.STANDARD : Captions.STANDARD.withTitle(new Caption.Own(title));
            return Headline.of(facts, own);
        }
    }

    public ChartFrame(ChartPane chart) {
        this.chart = chart;
        chart.getTransforms().add(scale);
        getChildren().setAll(chart);
    }

    /** Shows a slide of a title from now on; without one, the chart as the window has it. */
    public void present(Optional<String> newTitle) {
        title = newTitle;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double fitting = Math.max(1, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
        double times = title.isPresent() ? fitting : 1;
        scale.setX(times);
        scale.setY(times);
        chart.present(title.map(words -> new Slide(words, times)));
        chart.resizeRelocate(0, 0, getWidth() / times, getHeight() / times);
    }
}
