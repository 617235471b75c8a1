package org.fourquadrant.chart.paint;

import java.awt.Graphics2D;
import java.util.Optional;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.TextTarget;

/** A target of drawing that takes marks, too, as prepared pictures; on any other they are drawn as shapes. */
public interface MarkTarget extends TextTarget {

    /** The target that a graphics carries along, if what is painted now can be blended into it as it stands. */
    static Optional<MarkTarget> under(Graphics2D graphics) {
        return TextTarget.under(graphics).filter(MarkTarget.class::isInstance).map(MarkTarget.class::cast);
    }

    /** Paints all marks of a chart; {@code scale} is pixels per logical pixel. */
    void marks(LaidOutChart scene, double scale);
}
