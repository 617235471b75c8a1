package org.fourquadrant.facts.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/**
 * Nine questions of an analyst, answered by what is written and drawn in ribbon and matrix, without playing; each answer is
 * held against asking every country year by year.
 */
class NineQuestionsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final int FROM = 1992;
    private static final int TO = 2024;
    private static final Facts FACTS = Facts.of(WORKSPACE, view(RibbonOrder.LAST_CROSSING));
    private static final Years YEARS = FACTS.years().places();
    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final CountryCode POLAND = new CountryCode("POL");

    @Test
    void whoCrossedLast() {
        RibbonRow first = ribbon(RibbonOrder.LAST_CROSSING).rows().get(0);
        int last = first.lastCrossing().orElseThrow().year();
        List<CountryCode> then = new ArrayList<>();
        for (Country country : YEARS.countries()) {
            Map<Integer, Quadrant> way = way(country.code());
            if (lastChange(way).filter(year -> year == last).isPresent()) {
                then.add(country.code());
            }
            assertTrue(lastChange(way).orElse(0) <= last);
        }
        assertTrue(then.contains(first.country().code()));
        assertEquals(
                then.size(),
                ribbon(RibbonOrder.LAST_CROSSING).rows().stream()
                        .filter(row -> row.crossingIn(last).isPresent())
                        .count());
    }

    @Test
    void howLongJapanWasInThree() {
        long years = way(JAPAN).values().stream().filter(Quadrant.III::equals).count();
        assertTrue(years > 20);
        assertEquals(years, row(JAPAN).years(RibbonCell.III));
        RibbonTexts texts = new RibbonTexts(FACTS.view(), Captions.STANDARD, ribbon(RibbonOrder.NAME));
        assertTrue(texts.sentence(row(JAPAN)).contains("III in " + years + " years"), texts.sentence(row(JAPAN)));
    }

    @Test
    void howManyWentFromThreeToFourSince2012() {
        Moves moves = FACTS.with(FACTS.view().withData(FACTS.view().data().withFromYear(Optional.of(2012))))
                .years()
                .moves()
                .orElseThrow();
        assertEquals(13, moves.count(Optional.of(Quadrant.III), Optional.of(Quadrant.IV)));
    }

    @Test
    void whoNeverMoved() {
        List<CountryCode> never = YEARS.countries().stream()
                .map(Country::code)
                .filter(code -> !YEARS.places(code, FROM, TO).isEmpty())
                .filter(code -> way(code).values().stream().distinct().count() <= 1)
                .toList();
        assertTrue(never.contains(new CountryCode("CAN")));
        assertEquals(
                never.stream().sorted().toList(),
                ribbon(RibbonOrder.NAME).rows().stream()
                        .filter(row -> row.lastCrossing().isEmpty())
                        .map(row -> row.country().code())
                        .sorted()
                        .toList());
    }

    @Test
    void whenPolandCrossedLastAndWhereTo() {
        RibbonRow.Crossed last = row(POLAND).lastCrossing().orElseThrow();
        assertEquals(lastChange(way(POLAND)), Optional.of(last.year()));
        assertEquals(Quadrant.IV, last.to());
        assertEquals(way(POLAND).get(last.year()), last.to());
    }

    @Test
    void whoHasStayedLongestWhereItIs() {
        RibbonRow longest = ribbon(RibbonOrder.TIME).rows().get(0);
        for (Country country : YEARS.countries()) {
            assertTrue(stay(way(country.code())) <= longest.yearsHere());
        }
        assertEquals(stay(way(longest.country().code())), longest.yearsHere());
    }

    @Test
    void howManyCrossedZeroAndNotTheLine() {
        Moves moves = FACTS.years().moves().orElseThrow();
        long zero = moves.moves().stream()
                .filter(move -> move.from().quadrant().isPresent()
                        && move.to().quadrant().isPresent())
                .filter(move -> move.from().balance().value() >= 0
                        != move.to().balance().value() >= 0)
                .filter(move ->
                        move.from().share().value() >= 2 == move.to().share().value() >= 2)
                .count();
        assertTrue(zero > 0);
        assertEquals(zero, moves.count(Move.Cause.ZERO));
    }

    @Test
    void ofHowManyItIsNotDecidedIn2024() {
        long undecided = ribbon(RibbonOrder.NAME).rows().stream()
                .filter(row -> row.cell(TO) == RibbonCell.UNDECIDED)
                .count();
        assertEquals(FACTS.classification().undecided().size(), undecided);
        assertTrue(undecided > 5);
    }

    @Test
    void whichYearsOfACountryAreGaps() {
        assertEquals(YEARS.gaps(POLAND, FROM, TO).size(), row(POLAND).years(RibbonCell.GAP));
        for (Gap gap : YEARS.gaps(POLAND, FROM, TO)) {
            assertEquals(RibbonCell.GAP, row(POLAND).cell(gap.year()));
        }
    }

    private static Map<Integer, Quadrant> way(CountryCode code) {
        Map<Integer, Quadrant> way = new TreeMap<>();
        for (int year = FROM; year <= TO; year++) {
            int asked = year;
            YEARS.place(code, year).flatMap(YearPlace::quadrant).ifPresent(quadrant -> way.put(asked, quadrant));
        }
        return way;
    }

    private static Optional<Integer> lastChange(Map<Integer, Quadrant> way) {
        Optional<Integer> last = Optional.empty();
        Quadrant before = null;
        for (Map.Entry<Integer, Quadrant> year : way.entrySet()) {
            if (before != null && before != year.getValue()) {
                last = Optional.of(year.getKey());
            }
            before = year.getValue();
        }
        return last;
    }

    private static int stay(Map<Integer, Quadrant> way) {
        int since = lastChange(way).orElse(0);
        return (int) way.keySet().stream().filter(year -> year >= since).count();
    }

    private static RibbonRow row(CountryCode code) {
        return ribbon(RibbonOrder.NAME).rows().stream()
                .filter(row -> row.country().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Ribbon ribbon(RibbonOrder order) {
        return FACTS.with(view(order)).years().ribbon().orElseThrow();
    }

    private static View view(RibbonOrder order) {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH);
        return first.withData(first.data().withDataset("factbook-census", TO).withFromYear(Optional.of(FROM)))
                .withYears(first.years().withOrder(order));
    }
}
