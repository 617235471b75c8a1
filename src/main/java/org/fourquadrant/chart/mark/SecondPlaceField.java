package org.fourquadrant.chart.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.facts.Heights;
import org.fourquadrant.facts.comparison.Reading;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.model.country.CountryCode;

/**
 * The other places of the countries that have two definitions; a moving threshold leaves it as it is.
 *
 * @param places the other place of each that has a mark in sight, in the dataset's order
 */
public record SecondPlaceField(List<SecondPlace> places) {

    /** How large a second place is beside its mark. */
    public static final double PART_OF_MARK = 0.75;

    public SecondPlaceField {
        places = List.copyOf(places);
    }

    /** The second places of comparisons beside their marks. */
    public static SecondPlaceField of(
            SourceComparisons comparisons, Heights heights, MarkField field, PlotGeometry plot) {
        List<SecondPlace> places = new ArrayList<>();
        for (SourceComparison comparison : comparisons.comparisons()) {
            OptionalInt mark = field.indexOf(comparison.country().code());
            if (mark.isPresent() && field.isWithin(mark.getAsInt())) {
                places.add(place(comparison, heights.of(comparison), mark.getAsInt(), field, plot));
            }
        }
        return new SecondPlaceField(places);
    }

    private static SecondPlace place(
            SourceComparison comparison, double up, int mark, MarkField field, PlotGeometry plot) {
        Reading other = comparison.other();
        double x = plot.xOfShare(other.share().value());
        double y = plot.yOfBalance(up);
        double fromX = field.x(mark);
        double fromY = field.y(mark);
        double part = Math.min(
                part(fromX, x, plot.x(), plot.x() + plot.width()), part(fromY, y, plot.y(), plot.y() + plot.height()));
        return part == 1
                ? new SecondPlace(comparison, mark, x, y, x, y)
                : new SecondPlace(comparison, mark, x, y, fromX + (x - fromX) * part, fromY + (y - fromY) * part);
    }

    /** How much of the way from within to somewhere else lies within, 0 to 1. */
    private static double part(double from, double to, double least, double most) {
        if (to > most) {
            return (most - from) / (to - from);
        }
        return to < least ? (from - least) / (from - to) : 1;
    }

    /** The shares of the other definition, per cent of GDP. */
    public static DoubleStream shares(SourceComparisons comparisons) {
        return comparisons.comparisons().stream()
                .mapToDouble(comparison -> comparison.other().share().value());
    }

    /** How far up the places of the other definition stand. */
    public static DoubleStream up(SourceComparisons comparisons, Heights heights) {
        return comparisons.comparisons().stream().mapToDouble(heights::of).filter(Double::isFinite);
    }

    /** The country whose second place is nearest to a point and at most {@code reach} pixels away. */
    public Optional<CountryCode> nearest(double pointX, double pointY, double reach) {
        double best = reach;
        Optional<CountryCode> nearest = Optional.empty();
        for (SecondPlace place : places) {
            double distance = Math.hypot(place.x() - pointX, place.y() - pointY);
            if (distance <= best) {
                best = distance;
                nearest = Optional.of(place.comparison().country().code());
            }
        }
        return nearest;
    }
}
