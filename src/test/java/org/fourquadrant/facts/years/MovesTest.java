package org.fourquadrant.facts.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** Who moved between two years of the bundled forty: the sums that are known, what must always hold, and by brute force. */
class MovesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Dataset FORTY = WORKSPACE.dataset("factbook-census").orElseThrow();
    private static final Map<CountryCode, List<Observation>> SHARES = FORTY.observations().stream()
            .filter(one -> one.indicator() == Indicator.DEFENCE_SHARE)
            .collect(Collectors.groupingBy(Observation::country));
    private static final Facts FACTS = Facts.of(WORKSPACE, view(2));
    private static final int ROUNDS = 40;

    @Test
    void of109From1992To2024FortyEightEndedWhereTheyBegan() {
        Moves moves = years(2, 3, WholeReading.MEETS).moves(1992, 2024);
        assertEquals(109, moves.moves().size());
        assertEquals(48, moves.stayed());
        assertEquals(FORTY.economies().size(), 109 + moves.leftOut().size(), "nobody is lost");
    }

    @Test
    void of151From2012To2024SeventeenWentFromThreeToFourOrThirteen() {
        Moves printed = years(2, 3, WholeReading.MEETS).moves(2012, 2024);
        assertEquals(151, printed.moves().size());
        assertEquals(17, printed.count(Optional.of(Quadrant.III), Optional.of(Quadrant.IV)));
        Moves careful = years(2, 3, WholeReading.UNDECIDED).moves(2012, 2024);
        assertEquals(151, careful.moves().size());
        assertEquals(13, careful.count(Optional.of(Quadrant.III), Optional.of(Quadrant.IV)));
        assertEquals(4, careful.count(Optional.of(Quadrant.III), Optional.empty()));
    }

    @Test
    void fromAYearToItselfNobodyMoves() {
        for (WholeReading whole : WholeReading.values()) {
            Moves moves = years(2, 3, whole).moves(2012, 2012);
            moves.matrix().keySet().forEach(field -> assertEquals(field.from(), field.to()));
            assertEquals(0, moves.count(Move.Cause.ZERO) + moves.count(Move.Cause.LINE) + moves.count(Move.Cause.BOTH));
        }
    }

    @Test
    void rowsAndColumnsKeepTheCountsAndAreWhatAskingEveryEconomyGives() {
        Random random = new Random(18);
        for (int round = 0; round < ROUNDS; round++) {
            int from = 1985 + random.nextInt(41);
            int to = from + random.nextInt(2026 - from);
            double line = random.nextInt(80) / 20.0;
            int carry = random.nextInt(6);
            WholeReading whole = WholeReading.values()[random.nextInt(2)];
            Moves moves = years(line, carry, whole).moves(from, to);
            int counted = 0;
            for (Map.Entry<Moves.FromTo, List<Move>> field : moves.matrix().entrySet()) {
                counted += field.getValue().size();
                for (Move move : field.getValue()) {
                    assertEquals(field.getKey().from(), bruteForce(move.from(), line, carry, whole));
                    assertEquals(field.getKey().to(), bruteForce(move.to(), line, carry, whole));
                }
            }
            assertEquals(moves.moves().size(), counted);
            assertEquals(
                    FORTY.economies().stream()
                            .filter(code -> hasBoth(code, from, carry) && hasBoth(code, to, carry))
                            .count(),
                    counted,
                    from + " to " + to + ", carried " + carry);
            assertEquals(FORTY.economies().size(), counted + moves.leftOut().size(), "nobody is lost");
        }
    }

    @Test
    void withoutCarryingAYearIsWhatTheChartShowsOfIt() {
        for (int year : new int[] {1992, 2003, 2012, 2024}) {
            View view = view(2).withData(view(2).data().withYear(year));
            Facts chart = Facts.of(WORKSPACE, view);
            Years years = years(2, 0, WholeReading.UNDECIDED);
            for (PlottedCountry one : chart.classification().plotted()) {
                if (one.share().measuredIn() == year) {
                    assertEquals(
                            one.decidedQuadrant(),
                            years.place(one.country().code(), year)
                                    .orElseThrow()
                                    .quadrant());
                }
            }
        }
    }

    @Test
    void aCarriedShareCountsFromTheYearThatItWasFirstStatedFor() {
        YearPlace ukraine = years(2, 3, WholeReading.MEETS)
                .place(new CountryCode("UKR"), 2024)
                .orElseThrow();
        assertTrue(ukraine.isCarried());
        assertEquals(2021, ukraine.share().measuredIn());
        assertEquals("2025", ukraine.share().particulars().edition());
        assertEquals("2025-04", ukraine.balance().particulars().vintage());
        Years less = years(2, 2, WholeReading.MEETS);
        assertEquals(Optional.empty(), less.place(new CountryCode("UKR"), 2024));
        assertEquals(
                List.of(Gap.Reason.NO_DEFENCE_SHARE),
                less.gaps(new CountryCode("UKR"), 2024, 2024).stream()
                        .map(Gap::reason)
                        .toList());
    }

    @Test
    void aCarryOfMoreThanFiveYearsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> years(2, 6, WholeReading.MEETS));
    }

    private static boolean hasBoth(CountryCode code, int year, int carry) {
        return FORTY.find(code, Indicator.GOODS_BALANCE, year).isPresent()
                && latest(code, year)
                        .filter(latest -> year - latest.measuredIn() <= carry)
                        .isPresent();
    }

    private static Optional<Observation> latest(CountryCode code, int year) {
        return SHARES.getOrDefault(code, List.of()).stream()
                .filter(one -> one.year() <= year)
                .max((one, other) -> Integer.compare(one.year(), other.year()));
    }

    private static Optional<Quadrant> bruteForce(YearPlace place, double line, int carry, WholeReading whole) {
        CountryCode code = place.country().code();
        Observation latest = latest(code, place.year()).orElseThrow();
        assertTrue(place.year() - latest.measuredIn() <= carry, "carried too far");
        double balance = FORTY.find(code, Indicator.GOODS_BALANCE, place.year())
                .orElseThrow()
                .value();
        boolean isNear = latest.value() - 0.5 < line && line <= latest.value() + 0.5;
        if (whole == WholeReading.UNDECIDED && latest.particulars().whole() && isNear) {
            return Optional.empty();
        }
        boolean meets = latest.value() >= line;
        return Optional.of(balance >= 0 ? meets ? Quadrant.I : Quadrant.II : meets ? Quadrant.IV : Quadrant.III);
    }

    private static Years years(double line, int carry, WholeReading whole) {
        return FACTS.with(view(line)).years(carry, whole);
    }

    private static View view(double line) {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH);
        return first.withData(first.data().withDataset("factbook-census", 2024))
                .withThresholds(new Thresholds(line, List.of()));
    }
}
