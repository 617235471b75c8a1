package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** Whose the rates weighted by imports are stands on the page of sources and in the notes, and only where they are shown. */
class WeightedPublisherTest {

    private static final Chart CHART = new Chart();
    private static final Facts FACTS = Facts.of(Examples.WORKSPACE, Examples.ENGLISH);

    private static List<Page> pages(View view, Deck.Extra... extras) {
        Deck deck = new Deck("", List.of(new Slide(view, SlideOptions.STANDARD)), Set.of(extras));
        return new DeckPages(CHART, Examples.VIEWS)
                .of(FACTS, deck).pages().stream().map(page -> page.get()).toList();
    }

    private static boolean namesPublisher(Page page) {
        String text =
                page.drawing().parts().stream().map(part -> part.part().text()).collect(Collectors.joining(" "));
        return text.contains("trade-war-redux-2025") && (text.contains("MIT License") || text.contains("MITライセンス"));
    }

    private static boolean isNamed(View view, Deck.Extra... extras) {
        return pages(view, extras).stream().anyMatch(WeightedPublisherTest::namesPublisher);
    }

    @Test
    void thePublisherIsNamedWhereverItsRatesAreShownAndNowhereElse() {
        View coloured = Examples.ENGLISH.withMarks(Examples.ENGLISH.marks().withColourBy(ColourBy.WEIGHTED_TARIFF));
        View sized = Examples.ENGLISH.withMarks(Examples.ENGLISH.marks().withSizeBy(SizeBy.WEIGHTED_TARIFF));
        assertEquals(true, isNamed(coloured, Deck.Extra.SOURCES));
        assertEquals(true, isNamed(sized, Deck.Extra.SOURCES));
        assertEquals(true, isNamed(Examples.JAPANESE, Deck.Extra.SOURCES, Deck.Extra.DOSSIERS));
        assertEquals(false, isNamed(Examples.ENGLISH, Deck.Extra.SOURCES));
        assertEquals(true, pages(coloured).get(0).notes().contains("trade-war-redux-2025"));
        assertEquals(false, pages(Examples.ENGLISH).get(0).notes().contains("trade-war-redux-2025"));
    }
}
