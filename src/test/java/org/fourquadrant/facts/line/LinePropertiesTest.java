package org.fourquadrant.facts.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * What holds for any data and any move of the line, against a rule written out here once more and not taken from the
 * program. Each test counts how often it really had something to look at, so that none passes on empty data.
 */
class LinePropertiesTest {

    private static final int ROUNDS = 400;

    /** One set of countries and one move of the line; tenths, so that ties with the line are frequent. */
    private record Round(List<Plottable> countries, SharesAlongLine line, double from, double to) {}

    @Test
    void theLedgerIsWhatComparingEveryCountryBeforeAndAfterGives() {
        int crossed = 0;
        for (Round round : rounds()) {
            Map<CountryCode, String> ledger = new TreeMap<>();
            round.line().crossings(round.from(), round.to()).forEach(one -> {
                ledger.put(
                        one.country().country().code(),
                        one.from().orElseThrow() + " to " + one.to().orElseThrow());
                assertEquals(one.country().share().value() - round.to(), one.distance());
            });
            assertEquals(bruteForce(round), ledger);
            crossed += ledger.size();
        }
        assertTrue(crossed > 10 * ROUNDS, "crossings looked at: " + crossed);
    }

    @Test
    void everyMoveConservesTheCounts() {
        int moved = 0;
        for (Round round : rounds()) {
            Map<Quadrant, Integer> counts = counts(round.countries(), round.from());
            for (Crossing one : round.line().crossings(round.from(), round.to())) {
                counts.merge(one.from().orElseThrow(), -1, Integer::sum);
                counts.merge(one.to().orElseThrow(), 1, Integer::sum);
                assertEquals(
                        one.from().orElseThrow().isSurplus(),
                        one.to().orElseThrow().isSurplus(),
                        "the line moves nobody up or down");
                moved++;
            }
            assertEquals(counts(round.countries(), round.to()), counts);
            assertEquals(
                    round.countries().size(),
                    counts.values().stream().mapToInt(Integer::intValue).sum());
        }
        assertTrue(moved > 10 * ROUNDS, "crossings looked at: " + moved);
    }

    @Test
    void thereAndBackIsAnEmptyLedger() {
        int back = 0;
        for (Round round : rounds()) {
            List<Crossing> there = round.line().crossings(round.from(), round.to());
            List<Crossing> again = round.line().crossings(round.to(), round.from());
            assertEquals(there.size(), again.size());
            for (int i = 0; i < there.size(); i++) {
                assertEquals(there.get(i).country(), again.get(i).country());
                assertEquals(there.get(i).from(), again.get(i).to());
                assertEquals(there.get(i).to(), again.get(i).from());
                back++;
            }
            assertEquals(List.of(), round.line().crossings(round.from(), round.from()));
            assertEquals(0, round.line().deficitMoved(round.from(), round.from()));
        }
        assertTrue(back > 10 * ROUNDS, "crossings looked at: " + back);
    }

    @Test
    void whoeverIsExactlyOnTheLineMeetsItAndCrossesOnlyWhenItGoesUp() {
        int ties = 0;
        for (Round round : rounds()) {
            for (Plottable one : round.countries()) {
                double on = one.share().value();
                if (on == round.from()) {
                    ties++;
                    assertTrue(crosses(round, on, on + 0.05, one), "up from it");
                    assertTrue(!crosses(round, on, on - 0.05, one), "down from it");
                    assertTrue(!crosses(round, on - 0.05, on, one), "up to it");
                    assertTrue(crosses(round, on + 0.05, on, one), "down to it");
                    assertTrue(round.line().meeting(on) > round.line().meeting(Math.nextUp(on)));
                }
            }
        }
        assertTrue(ties > ROUNDS / 4, "ties looked at: " + ties);
    }

    @Test
    void theDeficitThatMovesIsThatOfThoseWhoCross() {
        int withDeficit = 0;
        for (Round round : rounds()) {
            double all = deficit(round.countries());
            double moved = deficit(round.line().crossings(round.from(), round.to()).stream()
                    .map(Crossing::country)
                    .toList());
            double expected = all == 0 ? 0 : moved / all;
            assertEquals(expected, round.line().deficitMoved(round.from(), round.to()), 1e-12);
            withDeficit += moved > 0 ? 1 : 0;
        }
        assertTrue(withDeficit > ROUNDS / 4, "moves with a deficit: " + withDeficit);
    }

    private static boolean crosses(Round round, double from, double to, Plottable country) {
        return round.line().crossings(from, to).stream()
                .anyMatch(one -> one.country().equals(country));
    }

    private static Map<CountryCode, String> bruteForce(Round round) {
        Map<CountryCode, String> changed = new TreeMap<>();
        for (Plottable one : round.countries()) {
            Quadrant before = quadrant(one, round.from());
            Quadrant after = quadrant(one, round.to());
            if (before != after) {
                changed.put(one.country().code(), before + " to " + after);
            }
        }
        return changed;
    }

    private static Map<Quadrant, Integer> counts(List<Plottable> countries, double line) {
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            counts.put(quadrant, 0);
        }
        countries.forEach(one -> counts.merge(quadrant(one, line), 1, Integer::sum));
        return counts;
    }

    /** The rule of the JRI paper (003, §4), with "at least" for the line. */
    private static Quadrant quadrant(Plottable country, double line) {
        boolean surplus = country.balance().value() >= 0;
        boolean meets = country.share().value() >= line;
        return surplus ? meets ? Quadrant.I : Quadrant.II : meets ? Quadrant.IV : Quadrant.III;
    }

    private static double deficit(List<Plottable> countries) {
        return countries.stream()
                .mapToDouble(one -> Math.max(0, -one.balance().value()))
                .sum();
    }

    private static List<Round> rounds() {
        SplittableRandom random = new SplittableRandom(20251121);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            List<Plottable> countries = countries(random);
            rounds.add(new Round(countries, new SharesAlongLine(countries), tenth(random), tenth(random)));
        }
        return rounds;
    }

    private static double tenth(SplittableRandom random) {
        return random.nextInt(0, 60) / 10.0;
    }

    private static List<Plottable> countries(SplittableRandom random) {
        List<Plottable> countries = new ArrayList<>();
        int size = random.nextInt(0, 120);
        for (int i = 0; i < size; i++) {
            CountryCode code = new CountryCode("" + (char) ('A' + i / 26) + (char) ('A' + i % 26) + "X");
            countries.add(new Plottable(
                    new Country(code, "", LocalizedText.same(code.value()), List.of(), Region.ASIA, Set.of()),
                    value(code, Indicator.DEFENCE_SHARE, tenth(random)),
                    value(code, Indicator.GOODS_BALANCE, random.nextInt(-3, 3))));
        }
        return countries;
    }

    private static Observation value(CountryCode code, Indicator indicator, double value) {
        return new Observation(code, indicator, 2024, 2024, value, false, new Citation("test", ""));
    }
}
