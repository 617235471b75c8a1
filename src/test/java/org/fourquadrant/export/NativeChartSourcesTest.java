package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.facts.UsedSources;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chart of PowerPoint's own cites what it is drawn from and nothing else, whatever the slide before it shows. */
class NativeChartSourcesTest {

    private static final Set<Deck.Extra> BOTH = Set.of(Deck.Extra.NATIVE_CHART, Deck.Extra.LINEAR_CHART);

    private static List<Page> pages(View view) {
        Deck deck = new Deck("", List.of(new Slide(view, SlideOptions.STANDARD)), BOTH);
        return new DeckPages(new Chart(), Examples.VIEWS)
                .of(Examples.FACTS, deck).pages().stream().map(Supplier::get).toList();
    }

    private static View colouredBy(ColourBy colour, Language language) {
        View view = Examples.ENGLISH.withLanguage(language);
        return view.withMarks(view.marks().withColourBy(colour))
                .withData(view.data()
                        .withAsOf(LocalDate.of(2026, 2, 24))
                        .withComparedDay(Optional.of(LocalDate.of(2025, 5, 1))));
    }

    private static String source(Page page) {
        return page.drawing()
                .parts(ChartPart.Kind.SOURCE)
                .map(part -> part.part().text())
                .collect(Collectors.joining("\n"));
    }

    /** The addresses of documents and acts that stand in a text. */
    private static Set<String> cited(String text) {
        Set<String> addresses = new TreeSet<>();
        Examples.WORKSPACE.library().documents().forEach(document -> addresses.add(document.url()));
        Examples.WORKSPACE
                .acts()
                .contents()
                .orElseThrow()
                .acts()
                .forEach(act -> addresses.add(act.place().url()));
        addresses.removeIf(address -> address.isEmpty() || !text.contains(address));
        return addresses;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatColoursRestOnIsCitedOnTheSlideThatHasThemOnly(Language language) {
        List<Page> plain = pages(colouredBy(ColourBy.QUADRANT, language));
        assertEquals(3, plain.size());
        assertEquals(source(plain.get(0)), source(plain.get(1)));
        for (ColourBy colour : ColourBy.values()) {
            List<Page> pages = pages(colouredBy(colour, language));
            for (int i = 1; i < 3; i++) {
                assertTrue(pages.get(i).points().isPresent());
                assertFalse(source(pages.get(i)).isBlank());
                assertEquals(source(plain.get(i)), source(pages.get(i)), colour.name());
                assertEquals(Set.of(), cited(pages.get(i).notes()), colour.name());
            }
        }
    }

    /** So that the empty sets above say something. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theSlideItselfCitesJustWhatItsTariffsRestOn(Language language) {
        View view = colouredBy(ColourBy.TARIFF, language);
        UsedSources used = Examples.FACTS.with(view).usedSources();
        Set<String> expected = new TreeSet<>();
        used.documents().forEach(document -> expected.add(document.url()));
        used.acts().forEach(act -> expected.add(act.place().url()));
        expected.remove("");
        assertFalse(expected.isEmpty());
        assertEquals(expected, cited(pages(view).get(0).notes()));
    }
}
