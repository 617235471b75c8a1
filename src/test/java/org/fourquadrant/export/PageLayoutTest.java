package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that is handed round: large enough to be read, within its margins, no text over another. */
class PageLayoutTest {

    /** The least size of text on a page of PowerPoint's width, points. */
    private static final double LEAST = 9 - 1e-6;

    /** What no printer and no projector cuts off, a part of the width. */
    private static final double SAFE = 0.015;

    private static final double ASCENT = 0.72;
    private static final double DESCENT = 0.1;

    static Stream<Arguments> decks() {
        List<Scenes> lessons = new LessonsLoader(Examples.WORKSPACE).load(Examples.ENGLISH);
        Stream<Arguments> wide = lessons.stream().flatMap(scenes -> inBoth(scenes, SlideSize.Preset.WIDE));
        Stream<Arguments> others = Stream.of(SlideSize.Preset.STANDARD, SlideSize.Preset.A4_LANDSCAPE)
                .flatMap(size -> inBoth(lessons.get(lessons.size() - 1), size));
        return Stream.concat(wide, others);
    }

    private static Stream<Arguments> inBoth(Scenes scenes, SlideSize.Preset size) {
        return Stream.of(Language.values()).map(language -> Arguments.of(scenes, language, size));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void aLessonAsADeck(Scenes scenes, Language language, SlideSize.Preset size) {
        SlideOptions options = SlideOptions.STANDARD.withSize(size.size());
        SceneSlides told = new SceneSlides(Examples.FACTS);
        List<Slide> slides = scenes.list().stream()
                .map(scene -> told.of(scene, scene.view().withLanguage(language), options))
                .toList();
        check(new Deck("", slides, EnumSet.allOf(Deck.Extra.class), scenes));
    }

    static Stream<Arguments> charts() {
        return DrawnExamples.examples().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aChartAlone(DrawnExamples.Example example) {
        check(Deck.of(new Slide(example.view(), SlideOptions.STANDARD)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineAnywhere(double line, Language language) {
        View view = Examples.ENGLISH.withLanguage(language).withThreshold(line);
        check(Deck.of(new Slide(view, SlideOptions.STANDARD)));
        check(Deck.of(
                new Slide(view.withThresholds(view.thresholds().withPinned(Optional.of(2.0))), SlideOptions.STANDARD)));
    }

    static Stream<Arguments> lines() {
        return Stream.of(0.1, 0.5, 1.0, 3.5, 8.0)
                .flatMap(line -> Stream.of(Language.values()).map(language -> Arguments.of(line, language)));
    }

    static Stream<Arguments> sheets() {
        return Stream.of(SlideSize.Preset.WIDE, SlideSize.Preset.STANDARD, SlideSize.Preset.A4_LANDSCAPE)
                .flatMap(size -> Stream.of(2.0, 3.5).map(line -> List.of(size, line)))
                .flatMap(each ->
                        Stream.of(Language.values()).map(language -> Arguments.of(each.get(1), language, each.get(0))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void countryPages(double line, Language language, SlideSize.Preset size) {
        Set<CountryCode> some = new LinkedHashSet<>();
        Stream.of("JPN", "CHN", "DEU", "IND", "CAN", "USA", "ALB", "EUU", "MEX", "RUS")
                .map(CountryCode::new)
                .forEach(some::add);
        View view = Examples.ENGLISH.withLanguage(language).withThreshold(line).withSelection(some);
        SlideOptions options = SlideOptions.STANDARD.withSize(size.size());
        for (double text : new double[] {1, 1.25}) {
            Slide slide = new Slide(view, options.withTextScale(text));
            check(new Deck("", List.of(slide), EnumSet.of(Deck.Extra.DOSSIERS)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tablesOfChanges(Language language) {
        DataChoice days = Examples.ENGLISH
                .data()
                .withAsOf(LocalDate.of(2025, 8, 10))
                .withComparedDay(Optional.of(LocalDate.of(2025, 4, 4)));
        View view = Examples.ENGLISH.withLanguage(language).withData(days);
        Deck deck = new Deck("", List.of(new Slide(view, SlideOptions.STANDARD)), EnumSet.of(Deck.Extra.CHANGES));
        assertTrue(Examples.EXPORTER.pages(Examples.FACTS, deck).pages().size() > 2, "more rows than a page holds");
        check(deck);
    }

    private static void check(Deck deck) {
        Facts facts = Examples.FACTS.with(deck.first().view());
        List<String> faults = new ArrayList<>();
        double points = deck.first().options().size().onPaper().width();
        int number = 0;
        for (Supplier<Page> made : Examples.EXPORTER.pages(facts, deck).pages()) {
            Page page = made.get();
            number++;
            check(page, points / page.drawing().width(), number + " \"" + page.title() + "\"", faults);
            long dates = page.drawing().parts(ChartPart.Kind.DATE).count();
            assertEquals(1, dates, "The foot of " + page.title());
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private static void check(Page page, double pointsPerPixel, String name, List<String> faults) {
        double width = page.drawing().width();
        double height = page.drawing().height();
        double safe = SAFE * width;
        Rectangle2D within = new Rectangle2D.Double(safe, safe / 2, width - 2 * safe, height - safe);
        List<Written> seen = new ArrayList<>();
        for (DrawnPart part : page.drawing().parts()) {
            for (Written text : part.texts()) {
                if (text.face().size() * pointsPerPixel < LEAST) {
                    faults.add(
                            name + " small: " + text.text() + " " + text.face().size() * pointsPerPixel);
                }
                if (!within.contains(box(text))) {
                    faults.add(name + " outside: " + text.text() + " " + box(text));
                }
                seen.stream()
                        .filter(other -> box(other).intersects(box(text)))
                        .forEach(other -> faults.add(name + " overlap: " + text.text() + " / " + other.text()));
                seen.add(text);
            }
        }
    }

    private static Rectangle2D box(Written text) {
        assertEquals(0, text.angle(), "Turned: " + text.text());
        double size = text.face().size();
        return new Rectangle2D.Double(
                text.x(), text.baseline() - ASCENT * size, text.width(), (ASCENT + DESCENT) * size);
    }
}
