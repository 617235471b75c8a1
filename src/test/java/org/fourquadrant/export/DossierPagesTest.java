package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** The pages of countries: what is read first, each step with its act, and nothing that is said of every ally. */
class DossierPagesTest {

    private static final double LEAST = 12 - 1e-6;

    /** From the last line of the statements to the source line, logical pixels: no further line of text has room. */
    private static final double MOST_LEFT = 40;

    private static final Set<ChartPart.Kind> SAID =
            EnumSet.of(ChartPart.Kind.TEXT, ChartPart.Kind.POSITION, ChartPart.Kind.TARIFF_STEPS);

    private static Deck deck(String country, Language language, SlideSize.Preset size) {
        View view = Examples.ENGLISH
                .withLanguage(language)
                .withData(Examples.ENGLISH
                        .data()
                        .withDataset("factbook-census", 2024)
                        .withAsOf(LocalDate.of(2026, 10, 9)))
                .withSelection(Set.of(new CountryCode(country)));
        Slide slide = new Slide(view, SlideOptions.STANDARD.withSize(size.size()));
        return new Deck("", List.of(slide), Set.of(Deck.Extra.DOSSIERS));
    }

    private static Page page(Deck deck) {
        List<Supplier<Page>> pages =
                Examples.EXPORTER.pages(Examples.FACTS, deck).pages();
        assertEquals(2, pages.size());
        return pages.get(1).get();
    }

    private static Page page(String country, Language language) {
        return page(deck(country, language, SlideSize.Preset.WIDE));
    }

    /** Every text, as it was before it was broken into lines. */
    private static List<String> texts(Page page) {
        return page.drawing().parts().stream()
                .filter(part -> !part.texts().isEmpty())
                .flatMap(part -> part.part().text().isEmpty()
                        ? part.texts().stream().map(Written::text)
                        : Stream.of(part.part().text()))
                .toList();
    }

    static Stream<Arguments> sizes() {
        return Stream.of(SlideSize.Preset.WIDE, SlideSize.Preset.STANDARD, SlideSize.Preset.A4_LANDSCAPE)
                .flatMap(size -> Stream.of(Language.values()).map(language -> Arguments.of(size, language)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothingThatIsReadIsSmallerThanTwelvePoints(SlideSize.Preset size, Language language) {
        for (String country : List.of("JPN", "CHN", "USA", "ISL")) {
            Page page = page(deck(country, language, size));
            double points = size.size().onPaper().width() / page.drawing().width();
            for (DrawnPart part : page.drawing().parts()) {
                if (SAID.contains(part.part().kind())) {
                    part.texts()
                            .forEach(text ->
                                    assertTrue(text.face().size() * points >= LEAST, country + ": " + text.text()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void noRoomIsLeftUnderTheStatementsThatTheChartsCouldHave(SlideSize.Preset size, Language language) {
        for (String country : List.of("BEL", "ALB", "CAN", "ISL")) {
            Page page = page(deck(country, language, size));
            double said = page.drawing()
                    .parts(ChartPart.Kind.TEXT)
                    .filter(part -> part.part().of().matches("(by-source|trade|defence)-.*"))
                    .flatMap(part -> part.texts().stream())
                    .mapToDouble(Written::baseline)
                    .max()
                    .orElseThrow();
            double source = page.drawing()
                    .parts(ChartPart.Kind.SOURCE)
                    .flatMap(part -> part.texts().stream())
                    .mapToDouble(Written::baseline)
                    .min()
                    .orElseThrow();
            assertTrue(source - said < MOST_LEFT, country + " " + size + ": " + (source - said));
        }
    }

    @Test
    void noBracketStandsInABracket() {
        for (String country : List.of("BEL", "ALB", "JPN", "CHN", "CAN")) {
            Page page = page(country, Language.JAPANESE);
            String all = String.join("\n", texts(page)) + "\n" + page.notes();
            assertFalse(Pattern.compile("（[^）\n]*（").matcher(all).find(), country + "\n" + all);
        }
    }

    @Test
    void moneyIsWrittenAsOnASlide() {
        assertTrue(texts(page("JPN", Language.ENGLISH)).contains("$68.5bn deficit"));
        List<String> japanese = texts(page("JPN", Language.JAPANESE));
        assertTrue(japanese.contains("685億ドルの赤字"), japanese.toString());
        assertFalse(String.join("\n", japanese).contains("百万ドル"), japanese.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStepHasItsActAndGapsAreNamed(Language language) {
        String all = String.join("\n", texts(page("JPN", language)));
        boolean isEnglish = language == Language.ENGLISH;
        List<String> acts = isEnglish
                ? List.of(
                        "EO 14257",
                        "EO 14266",
                        "Notice on Japan",
                        "Supreme Court",
                        "Proclamation 11012",
                        "forced labour")
                : List.of("大統領令14257号", "大統領令14266号", "日本に関する告示", "最高裁", "布告11012号", "強制労働");
        acts.forEach(act -> assertTrue(all.contains(act), act + "\n" + all));
        // All-in rates are marked, and what is charged although it is unlawful is said to be.
        assertTrue(all.contains(isEnglish ? "15% incl. MFN" : "15%（MFN込み）"), all);
        assertTrue(all.contains(isEnglish ? "held unlawful" : "違法判決"), all);
        String iceland = String.join("\n", texts(page("ISL", language)));
        assertTrue(iceland.contains(isEnglish ? "exempt (Proclamation 11012)" : "対象外（布告11012号）"), iceland);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatConcernsEveryAllyIsOnNoPageAndInNoNotes(Language language) {
        for (String country : List.of("JPN", "DEU", "ISL", "ALB")) {
            Deck deck = deck(country, language, SlideSize.Preset.A4_LANDSCAPE);
            Page page = page(deck);
            String all = String.join("\n", texts(page)) + page.notes();
            Facts facts = Examples.FACTS.with(deck.first().view());
            List<Related> ofMany = facts.dossier(new CountryCode(country)).sections().values().stream()
                    .flatMap(section -> section.statements().stream())
                    .filter(related -> !related.isSpecific())
                    .toList();
            assertTrue(ofMany.size() > 20, "so many concern everybody: " + ofMany.size());
            ofMany.forEach(related -> {
                String summary = related.statement().summary().in(language);
                assertFalse(all.contains(summary), country + ": " + summary);
            });
        }
    }

    @Test
    void thereAreStatementsOfItsOwn() {
        for (String country : List.of("JPN", "DEU", "IND", "CHN")) {
            long said = page(country, Language.ENGLISH)
                    .drawing()
                    .parts(ChartPart.Kind.TEXT)
                    .filter(part -> part.part().of().matches("(trade|defence)-[2-9]"))
                    .count();
            assertTrue(said >= 3 && said <= 6, country + " " + said);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theUnitedStatesSayWhyTheyAreNotPlotted(Language language) {
        Page page = page("USA", language);
        String why = language == Language.ENGLISH ? "Not plotted: the balances" : "米国自身は図示していない";
        assertTrue(
                texts(page).stream().anyMatch(text -> text.contains(why)),
                texts(page).toString());
        assertEquals(0, page.drawing().parts(ChartPart.Kind.TARIFF_STEPS).count());
    }

    @Test
    void eachChartIsOneGroupThatSaysWhatItShows() throws IOException {
        Deck deck = deck("JPN", Language.ENGLISH, SlideSize.Preset.WIDE);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Examples.bytes(deck, SlideFormat.PPTX)))) {
            var groups = show.getSlides().get(1).getShapes().stream()
                    .filter(XSLFGroupShape.class::isInstance)
                    .map(group ->
                            ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr())
                    .collect(Collectors.toMap(each -> each.getName(), each -> each.getDescr()));
            assertEquals(Set.of("position", "tariff_steps"), groups.keySet());
            assertTrue(groups.get("position").contains("quadrant III"), groups.get("position"));
            String steps = groups.get("tariff_steps");
            assertTrue(steps.toLowerCase(Locale.ROOT).contains("5 apr 2025: 10"), steps);
        }
    }
}
