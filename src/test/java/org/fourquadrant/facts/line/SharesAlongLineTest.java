package org.fourquadrant.facts.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.view.Thresholds;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SharesAlongLineTest {

    private static final PlottableSet JRI = jri();

    private static PlottableSet jri() {
        Workspace workspace = new WorkspaceLoader().load();
        return PlottableSet.of(
                workspace.countries(),
                workspace.dataset("jri-2024").orElseThrow(),
                2024,
                OptionalInt.empty(),
                country -> true);
    }

    private final SharesAlongLine jri = new SharesAlongLine(JRI.plottable());

    @Test
    void from2To3Point5BritainLosesItsQuadrantAndFourteenOthersFollow() {
        List<Crossing> crossings = jri.crossings(2, 3.5);
        Map<String, Long> moves = crossings.stream()
                .collect(Collectors.groupingBy(
                        each -> each.from().orElseThrow() + " to " + each.to().orElseThrow(), Collectors.counting()));
        assertEquals(Map.of("I to II", 1L, "IV to III", 14L), moves);
        Crossing britain = crossings.stream()
                .filter(each -> each.from().orElseThrow() == Quadrant.I)
                .findFirst()
                .orElseThrow();
        assertEquals("GBR", britain.country().country().code().value());
        assertEquals(-1.2, britain.distance(), 1e-9);
    }

    @Test
    void from2To2Point1MozambiqueCrossesAlone() {
        List<Crossing> crossings = jri.crossings(2.0, 2.1);
        assertEquals(1, crossings.size());
        assertEquals("MOZ", crossings.get(0).country().country().code().value());
    }

    @Test
    void thePictureHoldsFromAbove1Point9To2() {
        StableInterval interval = jri.stableAround(2);
        assertEquals(new StableInterval(1.9, 2.0), interval);
        assertFalse(interval.isFragile());
        assertTrue(new StableInterval(1.95, 2.0).isFragile());
    }

    @Test
    void twentyFourMeetTwoPerCent() {
        assertEquals(24, jri.meeting(2));
        assertEquals(63, jri.meeting(0));
        assertEquals(0, jri.meeting(50));
        assertEquals(15, jri.meeting(2) - jri.meeting(3.5));
        assertEquals(new Step(0.1, 63), jri.steps().get(0));
    }

    @RepeatedTest(40)
    void theLedgerEqualsBruteForceOnRandomData(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Plottable> countries = randomCountries(random);
        SharesAlongLine line = new SharesAlongLine(countries);
        double before = tenth(random);
        double after = tenth(random);
        Set<CountryCode> crossing = line.crossings(before, after).stream()
                .map(each -> each.country().country().code())
                .collect(Collectors.toSet());
        assertEquals(bruteForce(countries, before, after), crossing);
        assertEquals(classified(countries, after).meeting(), line.meeting(after), "meeting after");
        assertTrue(line.crossings(after, after).isEmpty());
    }

    @RepeatedTest(40)
    void thereAndBackChangesNothingAndNobodyIsLost(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(1_000 + repetition.getCurrentRepetition());
        List<Plottable> countries = randomCountries(random);
        SharesAlongLine line = new SharesAlongLine(countries);
        double before = tenth(random);
        double after = tenth(random);
        Map<Quadrant, Integer> counts = classified(countries, before).counts();
        for (Crossing crossing : line.crossings(before, after)) {
            counts.merge(crossing.from().orElseThrow(), -1, Integer::sum);
            counts.merge(crossing.to().orElseThrow(), 1, Integer::sum);
        }
        assertEquals(classified(countries, after).counts(), counts);
        for (Crossing crossing : line.crossings(after, before)) {
            counts.merge(crossing.from().orElseThrow(), -1, Integer::sum);
            counts.merge(crossing.to().orElseThrow(), 1, Integer::sum);
        }
        assertEquals(classified(countries, before).counts(), counts);
        assertEquals(line.deficitMoved(before, after), line.deficitMoved(after, before));
    }

    @RepeatedTest(20)
    void nobodyCrossesWithinTheStableInterval(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(2_000 + repetition.getCurrentRepetition());
        SharesAlongLine line = new SharesAlongLine(randomCountries(random));
        double threshold = tenth(random);
        StableInterval interval = line.stableAround(threshold);
        assertTrue(line.crossings(threshold, interval.upTo()).isEmpty());
        assertTrue(line.crossings(threshold, Math.nextUp(interval.above())).isEmpty());
    }

    private static Set<CountryCode> bruteForce(List<Plottable> countries, double before, double after) {
        Map<CountryCode, Quadrant> old = classified(countries, before).plotted().stream()
                .collect(Collectors.toMap(each -> each.country().code(), PlottedCountry::quadrant));
        Set<CountryCode> changed = new HashSet<>();
        for (PlottedCountry each : classified(countries, after).plotted()) {
            if (old.get(each.country().code()) != each.quadrant()) {
                changed.add(each.country().code());
            }
        }
        return changed;
    }

    private static Classification classified(List<Plottable> countries, double line) {
        return Classification.of(new PlottableSet(countries, List.of()), new Thresholds(line, List.of()));
    }

    /** Tenths, so that ties with the line are frequent. */
    private static double tenth(SplittableRandom random) {
        return random.nextInt(0, 60) / 10.0;
    }

    private static List<Plottable> randomCountries(SplittableRandom random) {
        List<Plottable> countries = new ArrayList<>();
        Citation citation = new Citation("test", "");
        for (int i = 0; i < random.nextInt(0, 120); i++) {
            CountryCode code = new CountryCode("" + (char) ('A' + i / 26) + (char) ('A' + i % 26) + "X");
            Country country = new Country(code, "", LocalizedText.same(code.value()), List.of(), Region.ASIA, Set.of());
            countries.add(new Plottable(
                    country,
                    new Observation(code, Indicator.DEFENCE_SHARE, 2024, 2024, tenth(random), false, citation),
                    new Observation(
                            code, Indicator.GOODS_BALANCE, 2024, 2024, random.nextInt(-3, 3), false, citation)));
        }
        return countries;
    }
}
