package org.fourquadrant.chart;

import java.util.Optional;
import org.fourquadrant.model.CountryCode;

/**
 * A label that found its place.
 *
 * @param country whose label
 * @param text what it says
 * @param box where it stands
 * @param leader the line that ties it to its mark, where it stands apart
 */
record MarkLabel(CountryCode country, String text, LabelBox box, Optional<Leader> leader) {

    /**
     * A line from a mark to its label, logical pixels.
     *
     * @param x1 at the mark
     * @param y1 at the mark
     * @param x2 at the label
     * @param y2 at the label
     */
    record Leader(double x1, double y1, double x2, double y2) {}
}
