package org.fourquadrant.facts.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NameOrder;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.LineOverYears;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** The ribbon of the bundled forty years: that it agrees with chart, matrix and asking, and the questions it answers. */
class RibbonTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Facts FACTS = Facts.of(WORKSPACE, view(1985, 2025, 2));
    private static final int ROUNDS = 60;

    @Test
    void ribbonMatrixAndChartAgreeForAnyRangeLineAndCarry() {
        Random random = new Random(41);
        int looked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int from = 1985 + random.nextInt(40);
            int to = from + 1 + random.nextInt(2025 - from);
            View asked = view(from, to, random.nextInt(80) / 20.0);
            asked = asked.withYears(asked.years().withCarry(random.nextInt(6)));
            if (round % 4 == 0) {
                asked = asked.withMarks(asked.marks().withFilter(new Filter(Set.of(Region.ASIA))));
            }
            Facts facts = FACTS.with(asked);
            Map<CountryCode, RibbonRow> rows = rows(facts.years().ribbon().orElseThrow());
            Moves moves = facts.years().moves().orElseThrow();
            for (Move move : moves.moves()) {
                RibbonRow row = rows.get(move.country().code());
                assertEquals(move.from().quadrant(), row.cell(from).quadrant());
                assertEquals(move.to().quadrant(), row.cell(to).quadrant());
                assertEquals(move.to().isCarried(), row.isCarried(to));
            }
            List<PlottedCountry> plotted = facts.classification().plotted();
            assertEquals(
                    plotted.stream().map(one -> one.country().code()).collect(Collectors.toSet()),
                    rows.values().stream()
                            .filter(row -> row.cell(to) != RibbonCell.GAP)
                            .map(row -> row.country().code())
                            .collect(Collectors.toSet()));
            for (PlottedCountry one : plotted) {
                RibbonRow row = rows.get(one.country().code());
                assertEquals(one.decidedQuadrant(), row.cell(to).quadrant());
                assertEquals(one.share().isOfAnotherYear(), row.isCarried(to));
                looked++;
            }
        }
        assertTrue(looked > 50 * ROUNDS, "places looked at: " + looked);
    }

    @Test
    void everyCellIsWhatAskingItsYearGives() {
        Facts facts = FACTS.with(view(1990, 2020, 1.7));
        Years years = facts.years().places();
        int cells = 0;
        for (RibbonRow row : facts.years().ribbon().orElseThrow().rows()) {
            Optional<Quadrant> before = Optional.empty();
            Optional<RibbonRow.Crossed> crossed = Optional.empty();
            for (int year = 1990; year <= 2020; year++) {
                Optional<YearPlace> place = years.place(row.country().code(), year);
                assertEquals(place.isEmpty(), row.cell(year) == RibbonCell.GAP);
                assertEquals(place.flatMap(YearPlace::quadrant), row.cell(year).quadrant());
                Optional<Quadrant> now = row.cell(year).quadrant();
                if (now.isPresent()) {
                    if (before.isPresent() && !before.equals(now)) {
                        crossed = Optional.of(new RibbonRow.Crossed(year, before.get(), now.get()));
                    }
                    before = now;
                }
                cells++;
            }
            assertEquals(crossed, row.lastCrossing());
        }
        assertTrue(cells > 4_000);
    }

    @Test
    void everyOrderHasTheSameRowsAndIsOne() {
        for (RibbonOrder order : RibbonOrder.values()) {
            View view = view(1985, 2025, 2);
            Ribbon ribbon = FACTS.with(view.withYears(view.years().withOrder(order)))
                    .years()
                    .ribbon()
                    .orElseThrow();
            assertEquals(
                    rows(FACTS.years().ribbon().orElseThrow()).keySet(),
                    rows(ribbon).keySet());
            Comparator<RibbonRow> asked = switch (order) {
                case LAST_CROSSING ->
                    Comparator.comparing(row ->
                            -row.lastCrossing().map(RibbonRow.Crossed::year).orElse(0));
                case TIME -> Comparator.comparing(row -> -row.yearsHere());
                case BALANCE -> Comparator.comparing(RibbonRow::lastBalance);
                case NAME -> Comparator.comparing(RibbonRow::country, NameOrder.in(Language.ENGLISH));
            };
            for (int i = 1; i < ribbon.rows().size(); i++) {
                assertTrue(asked.compare(ribbon.rows().get(i - 1), ribbon.rows().get(i)) <= 0, order + " at " + i);
            }
        }
    }

    @Test
    void theLineAsThenStandsAtTwoAndSaysSinceWhen() {
        View view = view(1985, 2025, 3.5);
        Ribbon then = FACTS.with(view.withYears(view.years().withLine(LineOverYears.AS_THEN)))
                .years()
                .ribbon()
                .orElseThrow();
        assertEquals(new LineOfYears(2, OptionalInt.of(2014)), then.line());
        assertTrue(then.line().isBefore(2013));
        assertTrue(!then.line().isBefore(2014));
        Ribbon two = FACTS.with(view(1985, 2025, 2)).years().ribbon().orElseThrow();
        RibbonRow poland = rows(two).get(new CountryCode("POL"));
        RibbonRow polandThen = rows(then).get(new CountryCode("POL"));
        for (int year = 1985; year <= 2025; year++) {
            assertEquals(poland.cell(year), polandThen.cell(year));
        }
    }

    @Test
    void withoutARangeTheRibbonBeginsWithTheFirstYearAndNothingElseIsCarried() {
        View alone =
                view(1985, 2024, 2).withData(FACTS.view().data().withYear(2024).withFromYear(Optional.empty()));
        Facts facts = FACTS.with(alone);
        assertEquals(1985, facts.years().ribbon().orElseThrow().from());
        assertEquals(2024, facts.years().ribbon().orElseThrow().to());
        assertEquals(Optional.empty(), facts.years().moves());
        assertEquals(List.of(), facts.years().trails());
    }

    @Test
    void aTrailIsTheRowOfItsCountryAndCrossesWhereTheRowDoes() {
        Facts facts = FACTS.with(view(1985, 2025, 2)
                .withSelection(new LinkedHashSet<>(
                        List.of(new CountryCode("POL"), new CountryCode("JPN"), new CountryCode("GRC")))));
        Map<CountryCode, RibbonRow> rows = rows(facts.years().ribbon().orElseThrow());
        List<Trail> trails = facts.years().trails();
        assertEquals(3, trails.size());
        for (Trail trail : trails) {
            RibbonRow row = rows.get(trail.country().code());
            int last = 0;
            for (int i = 0; i < trail.places().size(); i++) {
                YearPlace place = trail.places().get(i);
                assertEquals(row.cell(place.year()).quadrant(), place.quadrant());
                last = trail.crossesAt(i) ? place.year() : last;
            }
            assertEquals(row.lastCrossing().map(RibbonRow.Crossed::year).orElse(0), last);
        }
    }

    private static Map<CountryCode, RibbonRow> rows(Ribbon ribbon) {
        Map<CountryCode, RibbonRow> rows = new HashMap<>();
        ribbon.rows().forEach(row -> rows.put(row.country().code(), row));
        return rows;
    }

    private static View view(int from, int to, double line) {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH).withThreshold(line);
        return first.withData(first.data().withDataset("factbook-census", to).withFromYear(Optional.of(from)));
    }
}
