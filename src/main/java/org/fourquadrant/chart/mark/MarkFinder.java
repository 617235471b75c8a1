package org.fourquadrant.chart.mark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.NearestMark;
import org.fourquadrant.model.country.CountryCode;

/** Finds the marks at or near a point of the chart; made when first asked, since the first picture does without it. */
public final class MarkFinder {

    private final MarkField field;
    private NearestMark index;

    MarkFinder(MarkField field) {
        this.field = field;
    }

    /** The country whose mark's centre is nearest to a point and at most {@code reach} pixels away. */
    public Optional<CountryCode> nearest(double x, double y, double reach) {
        OptionalInt found = index().nearest(x, y, reach);
        return found.isPresent() ? Optional.of(field.codeOf(found.getAsInt())) : Optional.empty();
    }

    /** The countries whose marks' centres lie within a distance of a point, nearest first. */
    public List<CountryCode> within(double x, double y, double distance) {
        return index().within(x, y, distance).stream().map(field::codeOf).toList();
    }

    private synchronized NearestMark index() {
        if (index == null) {
            index = new NearestMark(visible());
        }
        return index;
    }

    /** The marks, those outside the data area nowhere: they do not answer to the pointer. */
    private MarkDiscs visible() {
        double[] x = new double[field.size()];
        double[] y = new double[field.size()];
        double[] radii = new double[field.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = field.isWithin(i) ? field.x(i) : Double.NaN;
            y[i] = field.isWithin(i) ? field.y(i) : Double.NaN;
            radii[i] = field.radius(i);
        }
        return new MarkDiscs(x, y, radii);
    }
}
