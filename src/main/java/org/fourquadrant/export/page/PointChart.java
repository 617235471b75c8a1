package org.fourquadrant.export.page;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.layout.PartPlaces;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/**
 * The figures of a chart, its axes and its words, for a program that draws it itself: whoever changes a figure there moves
 * its point.
 *
 * @param frame what the chart has of the page, logical pixels
 * @param plot the data area in it, logical pixels
 * @param points the countries in the dataset's order
 * @param share the axis to the right, per cent of GDP
 * @param balance the upward axis, million US dollars
 * @param line where the line stands, per cent of GDP
 * @param words what is written in the sheet and the chart
 */
public record PointChart(
        Rectangle2D frame,
        Rectangle2D plot,
        List<Point> points,
        Axis share,
        Axis balance,
        double line,
        Map<Word, String> words) {

    /** Above and under the data area, logical pixels. */
    private static final double OVER = 30;

    /** On which side of its mark a label stands. */
    public enum Side {
        LEFT,
        RIGHT,
        ABOVE,
        BELOW
    }

    /** What is written. */
    public enum Word {
        SHEET,
        CODE,
        NAME,
        SHARE,
        YEAR,
        ROUNDING,
        BALANCE,
        LABEL,
        ACROSS,
        UP,
        VALUE,
        LINE,
        /** The line in a sentence, its place a {@code #}. */
        LINE_AT,
        ZERO,
        UNDECIDED,
        I,
        II,
        III,
        IV;

        /** The name of the points of a quadrant. */
        public static Word of(Quadrant quadrant) {
            return valueOf(quadrant.name());
        }
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-3
     * @param name in the language of the page
     * @param share per cent of GDP
     * @param year the share was measured in
     * @param rounding by how much the share may be off as it is printed, percentage points
     * @param balance million US dollars
     * @param isOfAnotherYear whether the share is of another year than the chart
     * @param label what is written at it; empty for nothing
     * @param side where that stands
     */
    public record Point(
            String code,
            String name,
            double share,
            int year,
            double rounding,
            double balance,
            boolean isOfAnotherYear,
            String label,
            Side side) {}

    /**
     * An axis.
     *
     * @param scale how values are spread
     * @param min the least in sight
     * @param max the most in sight
     * @param ticks those with a caption
     * @param caption what it measures
     */
    public record Axis(AxisScale scale, double min, double max, List<AxisTick> ticks, String caption) {
        public Axis {
            ticks = List.copyOf(ticks);
        }
    }

    public PointChart {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(plot, "plot");
        points = List.copyOf(points);
        words = Map.copyOf(words);
    }

    /** What a chart shows of its countries. */
    static PointChart of(LaidOutChart scene) {
        Rectangle2D plot = new Rectangle2D.Double(
                scene.plot().x(),
                scene.plot().y(),
                scene.plot().width(),
                scene.plot().height());
        double side = scene.layout().textLeft();
        Rectangle2D frame = new Rectangle2D.Double(
                side,
                plot.getY() - OVER,
                scene.size().width() - 2 * side,
                plot.getHeight() + OVER + PartPlaces.AXIS_HEIGHT);
        var axes = scene.view().axes();
        var share = scene.plot().shareAxis();
        var balance = scene.plot().balanceAxis();
        return new PointChart(
                frame,
                plot,
                scene.facts().classification().plotted().stream()
                        .map(one -> point(one, scene))
                        .toList(),
                new Axis(
                        axes.share(),
                        share.min(),
                        share.max(),
                        major(scene.ground().shareTicks()),
                        shareCaption(scene)),
                new Axis(
                        axes.balance(),
                        balance.min(),
                        balance.max(),
                        major(scene.ground().balanceTicks()),
                        ""),
                scene.view().thresholds().main(),
                words(scene.view().language()));
    }

    private static String shareCaption(LaidOutChart scene) {
        return scene.texts().axes().share();
    }

    private static List<AxisTick> major(List<AxisTick> ticks) {
        return ticks.stream().filter(AxisTick::isMajor).toList();
    }

    private static Point point(PlottedCountry country, LaidOutChart scene) {
        CountryCode code = country.country().code();
        // What stands apart from its mark would stand in the way of others beside it.
        Optional<MarkLabel> label = scene.labels().stream()
                .filter(one -> one.country().equals(code))
                .filter(one ->
                        one.leader().isEmpty() || scene.view().selection().contains(code))
                .findFirst();
        return new Point(
                code.value(),
                country.country().name().in(scene.view().language()),
                country.share().value(),
                country.share().measuredIn(),
                country.share().most() - country.share().value(),
                country.balance().value(),
                country.share().isOfAnotherYear(),
                label.map(MarkLabel::text).orElse(""),
                label.map(PointChart::side).orElse(Side.RIGHT));
    }

    private static Side side(MarkLabel label) {
        double across = label.offset().dx() / label.box().width();
        double down = label.offset().dy() / label.box().height();
        if (Math.abs(across) > Math.abs(down)) {
            return across < 0 ? Side.LEFT : Side.RIGHT;
        }
        return down < 0 ? Side.ABOVE : Side.BELOW;
    }

    private static String keyOf(Word word) {
        return switch (word) {
            case CODE -> "heading.code";
            case NAME -> "heading.economy";
            case LINE -> "heading.threshold";
            default -> "points." + Tokens.of(word);
        };
    }

    private static Map<Word, String> words(Language language) {
        Texts texts = ExportTexts.in(language);
        PlaceText places = new PlaceText(language);
        Map<Word, String> words = new EnumMap<>(Word.class);
        for (Word word : Word.values()) {
            if (word != Word.UNDECIDED && word.ordinal() < Word.UNDECIDED.ordinal()) {
                words.put(word, texts.get(keyOf(word)));
            }
        }
        words.put(Word.UNDECIDED, texts.get("undecided"));
        for (Quadrant quadrant : Quadrant.values()) {
            words.put(
                    Word.of(quadrant),
                    texts.format("points.quadrant", places.name(quadrant), texts.get("quadrant", quadrant)));
        }
        return words;
    }
}
