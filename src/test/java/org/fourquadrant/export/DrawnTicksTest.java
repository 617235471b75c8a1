package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each number at an axis stands where it is: the ticks' own numbers make the ruler, by the formula of the scale, and the
 * mark of every country lies on that ruler at its printed figures.
 */
class DrawnTicksTest {

    private static final double PIXEL = 0.05;

    /**
     * An axis of a view.
     *
     * @param formula value to length, but for a factor and a start
     * @param captions what it says of itself, in English and in Japanese
     */
    record Example(View view, DoubleUnaryOperator formula, Map<Language, String> captions) {
        @Override
        public String toString() {
            return captions.get(view.language());
        }
    }

    static Stream<Example> shares() {
        View linear = Examples.ENGLISH.withAxes(Examples.ENGLISH.axes().withShare(new AxisScale.Linear()));
        return Stream.of(
                        new Example(
                                Examples.ENGLISH,
                                Math::sqrt,
                                Map.of(
                                        Language.ENGLISH,
                                        "Defence spending, share of GDP · square-root scale",
                                        Language.JAPANESE,
                                        "防衛費の対GDP比（平方根目盛）")),
                        new Example(
                                linear,
                                value -> value,
                                Map.of(
                                        Language.ENGLISH,
                                        "Defence spending, share of GDP",
                                        Language.JAPANESE,
                                        "防衛費の対GDP比")))
                .flatMap(DrawnTicksTest::inBothLanguages);
    }

    static Stream<Example> balances() {
        View linear = Examples.ENGLISH.withAxes(Examples.ENGLISH.axes().withBalance(new AxisScale.Linear()));
        return Stream.of(
                        new Example(
                                Examples.ENGLISH,
                                value -> Math.signum(value) * Math.log1p(Math.abs(value) / 1000),
                                Map.of(
                                        Language.ENGLISH,
                                        "US goods-trade balance · signed log, near-linear within ±$1bn",
                                        Language.JAPANESE,
                                        "米国の財貿易収支（対数目盛、±10億ドル以内は等間隔）")),
                        new Example(
                                linear,
                                value -> value,
                                Map.of(Language.ENGLISH, "US goods-trade balance", Language.JAPANESE, "米国の財貿易収支")))
                .flatMap(DrawnTicksTest::inBothLanguages);
    }

    private static Stream<Example> inBothLanguages(Example example) {
        return Arrays.stream(Language.values())
                .map(language ->
                        new Example(example.view().withLanguage(language), example.formula(), example.captions()));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void sharesStandWhereTheyAre(Example example) {
        Drawing drawing = drawing(example);
        List<double[]> ticks = new ArrayList<>();
        for (Written text : axis(drawing)) {
            if (text.text().matches("[\\d.]+\u00a0?%")) {
                ticks.add(new double[] {number(text.text()), text.anchorX()});
            }
        }
        DoubleUnaryOperator ruler = ruler(example, ticks);
        for (PrintedFigures.Row row : PrintedFigures.rows()) {
            row.share()
                    .ifPresent(share -> assertEquals(
                            ruler.applyAsDouble(share),
                            mark(drawing, row).getBounds2D().getCenterX(),
                            PIXEL,
                            row.english()));
        }
    }

    @ParameterizedTest
    @MethodSource("balances")
    void balancesStandWhereTheyAre(Example example) {
        Drawing drawing = drawing(example);
        List<double[]> ticks = new ArrayList<>();
        for (Written text : axis(drawing)) {
            if (text.text().matches("[+−]?(\\$[\\d.]+(bn|m)?|[\\d,.]+(億|百万)?ドル)")) {
                ticks.add(new double[] {millions(text.text()), text.baseline()});
            }
        }
        DoubleUnaryOperator ruler = ruler(example, ticks);
        // Baselines are below the middle of their ticks, all by as much.
        double below = ruler.applyAsDouble(0) - zero(drawing);
        for (PrintedFigures.Row row : PrintedFigures.rows()) {
            // A triangle is drawn about its centre of gravity, which is not the middle of its box.
            if (row.share().isPresent() && !row.quadrant(2).equals("III")) {
                double y = mark(drawing, row).getBounds2D().getCenterY();
                assertEquals(ruler.applyAsDouble(row.balance()) - below, y, PIXEL, row.english());
            }
        }
    }

    private static Drawing drawing(Example example) {
        return Examples.EXPORTER
                .pages(Examples.FACTS, Deck.of(Examples.slide(example.view())))
                .pages()
                .get(0)
                .get()
                .drawing();
    }

    private static List<Written> axis(Drawing drawing) {
        return drawing.parts().stream()
                .filter(part -> part.part().id().startsWith("axis"))
                .flatMap(part -> part.texts().stream())
                .toList();
    }

    private static Shape mark(Drawing drawing, PrintedFigures.Row row) {
        Operation first = drawing.parts().stream()
                .filter(part -> part.part().id().equals("mark-" + row.iso3()))
                .findFirst()
                .orElseThrow()
                .operations()
                .get(0);
        return first instanceof Operation.Filled filled ? filled.shape() : ((Operation.Outlined) first).shape();
    }

    private static double zero(Drawing drawing) {
        return drawing.parts().stream()
                .filter(part -> part.part().id().equals("zero"))
                .flatMap(part -> part.operations().stream())
                .filter(Operation.Outlined.class::isInstance)
                .map(line -> ((Operation.Outlined) line).shape().getBounds2D().getCenterY())
                .findFirst()
                .orElseThrow();
    }

    /** From value to pixel, by the first and the last tick; every other tick must agree. */
    private static DoubleUnaryOperator ruler(Example example, List<double[]> ticks) {
        assertTrue(ticks.size() >= 4, "ticks " + ticks.size());
        double[] first = ticks.get(0);
        double[] last = ticks.get(ticks.size() - 1);
        double from = example.formula().applyAsDouble(first[0]);
        double scale = (last[1] - first[1]) / (example.formula().applyAsDouble(last[0]) - from);
        DoubleUnaryOperator ruler = value -> first[1] + (example.formula().applyAsDouble(value) - from) * scale;
        ticks.forEach(tick -> assertEquals(ruler.applyAsDouble(tick[0]), tick[1], PIXEL, "tick " + tick[0]));
        assertTrue(
                axis(drawing(example)).stream()
                        .anyMatch(text -> text.text()
                                .equals(example.captions().get(example.view().language()))),
                example.toString());
        return ruler;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[^\\d.]", ""));
    }

    private static double millions(String text) {
        double unit = text.endsWith("bn") ? 1000 : text.contains("億") ? 100 : 1;
        return (text.startsWith("−") ? -1 : 1) * number(text) * unit;
    }

    /** Ever narrower windows about the line and about two balances, down to the least that one can zoom in to. */
    static Stream<View> zoomed() {
        return Stream.of(1.0, 0.3, 0.1, 0.05)
                .flatMap(span -> Stream.of(-292_700.0, -68_468.0, 150.0)
                        .map(middle ->
                                new Viewport(2 - span / 2, 2 + span / 2, middle - span * 40, middle + span * 40)))
                .flatMap(window -> Stream.of(new AxisScale.SignedLog(1000), new AxisScale.Linear())
                        .map(scale -> Examples.ENGLISH.withAxes(
                                Examples.ENGLISH.axes().withBalance(scale).withZoom(Optional.of(window)))))
                .flatMap(view -> Stream.of(Language.values()).map(view::withLanguage));
    }

    @ParameterizedTest
    @MethodSource("zoomed")
    void howeverFarOneZoomsInNoTwoTicksReadTheSameAndAllStandWhereTheySay(View view) {
        Drawing drawing = Examples.EXPORTER
                .pages(Examples.FACTS, Deck.of(Examples.slide(view)))
                .pages()
                .get(0)
                .get()
                .drawing();
        List<double[]> shares = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        for (Written text : axis(drawing)) {
            if (text.text().matches("[+−]?[\\d.,$]+.*")) {
                captions.add(text.text());
            }
            if (text.text().matches("[\\d.]+\u00a0?%")) {
                shares.add(new double[] {number(text.text()), text.anchorX()});
            }
        }
        assertEquals(captions.size(), captions.stream().distinct().count(), captions.toString());
        assertTrue(shares.size() >= 2, captions.toString());
        double[] first = shares.get(0);
        double[] last = shares.get(shares.size() - 1);
        double scale = (last[1] - first[1]) / (Math.sqrt(last[0]) - Math.sqrt(first[0]));
        for (double[] tick : shares) {
            assertEquals(
                    first[1] + (Math.sqrt(tick[0]) - Math.sqrt(first[0])) * scale, tick[1], 0.6, captions.toString());
        }
    }
}
