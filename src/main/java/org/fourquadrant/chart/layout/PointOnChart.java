package org.fourquadrant.chart.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;

/**
 * What is under a point of a chart.
 *
 * @param scene the chart
 * @param x logical pixels
 * @param y logical pixels
 */
public record PointOnChart(LaidOutChart scene, double x, double y) {

    /** The country whose mark's centre is nearest and at most {@code reach} logical pixels away. */
    public Optional<CountryCode> nearest(double reach) {
        return scene.field().finder().nearest(x, y, reach);
    }

    /**
     * The country whose second place, its place under a second definition, is nearest and at most {@code reach} pixels
     * away.
     */
    public Optional<CountryCode> nearestGhost(double reach) {
        return scene.ground().secondPlaces().nearest(x, y, reach);
    }

    /** The countries whose marks' centres lie within {@code reach} logical pixels, nearest first. */
    public List<CountryCode> stack(double reach) {
        return scene.field().finder().within(x, y, reach);
    }

    /** The label that covers the point; of several, which only pins bring about, the one on top. */
    public Optional<MarkLabel> label() {
        return scene.labels().stream()
                .filter(label -> label.box().distanceTo(x, y) == 0)
                .reduce((below, above) -> above);
    }

    /** The share, per cent of GDP, at this point of the strip under the axis; a click there moves the line. */
    public OptionalDouble shareOnStrip() {
        return !scene.ground().curves().isEmpty() && scene.layout().strip().contains(x, y)
                ? OptionalDouble.of(scene.plot().shareAt(x))
                : OptionalDouble.empty();
    }

    /** The quadrant whose corner title covers the point. */
    public Optional<Quadrant> quadrantTitle() {
        return scene.corners().stream()
                .filter(corner -> corner.covers(x, y))
                .map(CornerTitle::quadrant)
                .findFirst();
    }

    /** The entry of the legend that covers the point. */
    public Optional<LegendPlace> legendEntry() {
        return scene.legendEntries().stream()
                .filter(entry -> entry.box().contains(x, y))
                .findFirst();
    }
}
