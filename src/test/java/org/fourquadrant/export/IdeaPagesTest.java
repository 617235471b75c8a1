package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.Ideas;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdeaPagesTest {

    private static final Chart CHART = new Chart();
    private static final Facts FACTS = Facts.of(Examples.WORKSPACE, Examples.ENGLISH);

    @TempDir
    private Path folder;

    private static View view(IdeaPage page, String... selected) {
        Set<CountryCode> codes =
                Stream.of(selected).map(CountryCode::new).collect(Collectors.toCollection(LinkedHashSet::new));
        return Examples.ENGLISH.withSelection(codes).withIdeas(Ideas.INITIAL.withPage(Optional.of(page)));
    }

    private static Page page(View view, SlideSize size) {
        Slide slide = new Slide(view, SlideOptions.STANDARD.withSize(size));
        return new DeckPages(CHART, Examples.VIEWS)
                .of(FACTS, Deck.of(slide))
                .pages()
                .get(0)
                .get();
    }

    private static String text(Page page) {
        return page.drawing().texts().map(Operation.Written::text).collect(Collectors.joining("\n"));
    }

    static Stream<Arguments> pages() {
        return Stream.of(IdeaPage.values())
                .flatMap(page -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(
                                        SlideSize.Preset.WIDE, SlideSize.Preset.STANDARD, SlideSize.Preset.A4_LANDSCAPE)
                                .flatMap(size -> Stream.of("JPN", "KOR", "EUU")
                                        .map(country -> Arguments.of(page, language, size, country)))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTextIsOnThePageAndNoneOnAnother(IdeaPage idea, Language language, SlideSize.Preset size, String country) {
        Page page = page(view(idea, country).withLanguage(language), size.size());
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Operation.Written written : page.drawing().texts().toList()) {
            // A little less than the letters: neighbouring lines may touch.
            double height = written.face().size() * 0.7;
            Rectangle2D box = new Rectangle2D.Double(
                    written.x() + 0.5, written.baseline() - height, Math.max(0, written.width() - 1), height);
            assertTrue(
                    box.getX() >= 0
                            && box.getMaxX() <= page.drawing().width()
                            && box.getY() >= 0
                            && box.getMaxY() <= page.drawing().height(),
                    written.text());
            boxes.stream().filter(box::intersects).findFirst().ifPresent(other -> {
                throw new AssertionError(written.text() + " on another text at " + other);
            });
            boxes.add(box);
        }
        assertTrue(boxes.size() > 4, "something is said");
    }

    @Test
    void pagesFollowTheView() {
        assertTrue(text(page(view(IdeaPage.DISTANCE), SlideSize.Preset.WIDE.size()))
                .startsWith("How far"));
        View higher = view(IdeaPage.DISTANCE).withThreshold(3.5);
        assertTrue(text(page(higher, SlideSize.Preset.WIDE.size())).contains("3.5"));
        View formula = view(IdeaPage.FORMULA, "MOZ");
        assertTrue(text(page(formula, SlideSize.Preset.WIDE.size())).contains("Mozambique"));
        View elastic = formula.withIdeas(formula.ideas().with(Assumption.ELASTICITY, Optional.of(2.0)));
        assertTrue(text(page(elastic, SlideSize.Preset.WIDE.size())).contains("ε = 2"));
        assertTrue(text(page(view(IdeaPage.AGREEMENT, "JPN"), SlideSize.Preset.WIDE.size()))
                .contains("paid back in year 20"));
        assertTrue(text(page(view(IdeaPage.AGREEMENT), SlideSize.Preset.WIDE.size()))
                .contains("no country is selected"));
    }

    @Test
    void whatHasNoRoomIsCountedAndStandsInTheNotes() {
        Page page = page(view(IdeaPage.AGREEMENT, "JPN"), SlideSize.Preset.WIDE.size());
        assertTrue(text(page).contains("more lines in the notes"));
        assertTrue(page.notes().contains("Gas-fired power"));
        assertTrue(page.notes().contains("立法と調査") || page.notes().contains("482"), page.notes());
    }

    @ParameterizedTest
    @EnumSource(SlideFormat.class)
    void everyKindOfFileCarriesThePageAndTheView(SlideFormat format) throws IOException {
        View view = view(IdeaPage.THEORY, "JPN");
        Path file = Files.write(folder.resolve("a." + format.ending()), Examples.bytes(view, format));
        List<ReadSlide> read = new SlideReader(Examples.VIEWS).read(file);
        assertEquals(
                view.ideas(),
                Examples.VIEWS.read(read.get(0).provenance().viewText()).ideas());
    }

    @Test
    void aClaimOfTheTheoryHasThePageOfTheTheoryAsItsSlide() {
        // In March 2026 everybody paid the same, so that there is nothing to rank.
        View august = Examples.ENGLISH.withData(Examples.ENGLISH.data().withAsOf(LocalDate.of(2025, 8, 10)));
        Facts facts = FACTS.with(august);
        List<Claim> claims = List.of(
                facts.claims()
                        .make("rank", new ClaimQuery.RankOf(ClaimQuery.RankOf.Pair.LAW_WITH_DEFICIT_SHARE))
                        .orElseThrow(),
                facts.claims()
                        .make("missing", new ClaimQuery.MissingBelow(Membership.NATO, 3.5))
                        .orElseThrow());
        Deck deck = new Deck("", List.of(new Slide(august, SlideOptions.STANDARD, claims)), Set.of(Deck.Extra.CLAIMS));
        List<String> texts = new DeckPages(CHART, Examples.VIEWS)
                .of(facts, deck).pages().stream()
                        .map(page -> text(page.get()).replace('\n', ' '))
                        .toList();
        assertTrue(texts.get(1).contains("have a rank correlation of"), texts.get(1));
        assertTrue(texts.get(1).contains("JRI expects of IV"), texts.get(1));
        assertTrue(texts.get(2).contains("lack $"), texts.get(2));
        assertTrue(texts.get(2).contains("Quadrant IV"), texts.get(2));
    }

    @Test
    void aDeckOfScenesNamesItsPagesAndTheirSources() {
        Deck deck = new Deck(
                "",
                List.of(
                        new Slide(view(IdeaPage.LEVERAGE), SlideOptions.STANDARD),
                        new Slide(Examples.ENGLISH, SlideOptions.STANDARD)),
                Set.of(Deck.Extra.AGENDA, Deck.Extra.SOURCES));
        List<String> texts = new DeckPages(CHART, Examples.VIEWS)
                .of(FACTS, deck).pages().stream().map(page -> text(page.get())).toList();
        assertTrue(texts.get(0).contains("Tariffs and security"), texts.get(0));
        assertTrue(texts.get(1).contains("The risks named"), texts.get(1));
        assertFalse(texts.get(2).contains("The risks named"), texts.get(2));
        assertTrue(texts.get(3).contains("2025-016"), texts.get(3));
    }
}
