package org.fourquadrant.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.Particulars;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.view.Thresholds;
import org.junit.jupiter.api.Test;

/** A share printed without decimals decides nothing within half a point of the line, in every answer alike. */
class WholeSharesTest {

    private static final Particulars WHOLE = new Particulars(true, "", "", "", "");
    private static final int ROUNDS = 300;

    @Test
    void twoPerCentIsAnythingFromOneAndAHalfToTwoAndAHalf() {
        Plottable germany = country("DEU", 2, -5, WHOLE);
        assertEquals(Optional.of(Quadrant.IV), place(germany, 1.5));
        assertEquals(Optional.empty(), place(germany, 1.51));
        assertEquals(Optional.empty(), place(germany, 2));
        assertEquals(Optional.empty(), place(germany, 2.5));
        assertEquals(Optional.of(Quadrant.III), place(germany, 2.51));
        assertEquals(Optional.of(Quadrant.IV), place(country("MOZ", 2.0, -5, Particulars.NONE), 2));
    }

    @Test
    void theLineReachesAndLeavesTheStretchThatIsNotDecided() {
        SharesAlongLine line = new SharesAlongLine(List.of(country("DEU", 2, -5, WHOLE)));
        Crossing reached = line.crossings(1.5, 2).get(0);
        assertEquals(Optional.of(Quadrant.IV), reached.from());
        assertEquals(Optional.empty(), reached.to());
        assertEquals(List.of(), line.crossings(1.6, 2.5));
        assertEquals(Optional.of(Quadrant.III), line.crossings(2, 3).get(0).to());
        assertEquals(new StableInterval(1.5, 2.5), line.stableAround(2));
        assertEquals(0, line.meeting(2));
        assertEquals(1, line.meeting(1.5));
    }

    @Test
    void numbersPlacesAndLedgerAgreeWithAskingEveryCountry() {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            List<Plottable> countries = countries(random);
            Thresholds before = new Thresholds(random.nextInt(80) / 20.0, List.of());
            Thresholds after = new Thresholds(random.nextInt(80) / 20.0, List.of());
            Classification was = Classification.of(new PlottableSet(countries, List.of()), before);
            Classification now = Classification.of(new PlottableSet(countries, List.of()), after);
            PlaceValues values = PlaceValues.of(countries);
            assertEquals(now.counts(), values.counts(after));
            assertEquals(now.undecided().size(), values.undecided(after));
            int decided =
                    now.counts().values().stream().mapToInt(Integer::intValue).sum();
            assertEquals(countries.size(), decided + now.undecided().size(), "nobody is lost");
            SharesAlongLine line = new SharesAlongLine(countries);
            assertEquals(now.meeting(), line.meeting(after.main()));
            assertEquals(now.meeting(), values.meeting(after.main()));
            assertEquals(moved(was, now), moved(line.crossings(before.main(), after.main())));
            StableInterval stable = line.stableAround(after.main());
            assertTrue(line.crossings(after.main(), stable.upTo()).isEmpty());
        }
    }

    private static Map<CountryCode, String> moved(Classification was, Classification now) {
        return was.plotted().stream()
                .filter(one -> !one.decidedQuadrant().equals(then(now, one).decidedQuadrant()))
                .collect(Collectors.toMap(
                        one -> one.country().code(),
                        one -> one.decidedQuadrant() + " to " + then(now, one).decidedQuadrant()));
    }

    private static PlottedCountry then(Classification now, PlottedCountry one) {
        return now.find(one.country().code()).orElseThrow();
    }

    private static Map<CountryCode, String> moved(List<Crossing> crossings) {
        return crossings.stream()
                .collect(
                        Collectors.toMap(one -> one.country().country().code(), one -> one.from() + " to " + one.to()));
    }

    private static List<Plottable> countries(Random random) {
        List<Plottable> countries = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        while (countries.size() < 30) {
            String code = "" + letter(random) + letter(random) + letter(random);
            if (codes.add(code)) {
                boolean whole = random.nextBoolean();
                double share = whole ? random.nextInt(4) : random.nextInt(40) / 10.0;
                countries.add(country(code, share, random.nextInt(21) - 10, whole ? WHOLE : Particulars.NONE));
            }
        }
        return countries;
    }

    private static char letter(Random random) {
        return (char) ('A' + random.nextInt(26));
    }

    private static Optional<Quadrant> place(Plottable country, double line) {
        return PlottedCountry.of(country, new Thresholds(line, List.of())).decidedQuadrant();
    }

    private static Plottable country(String iso3, double share, double balance, Particulars particulars) {
        CountryCode code = new CountryCode(iso3);
        Citation citation = new Citation("test", "");
        return new Plottable(
                new Country(code, "", LocalizedText.same(iso3), List.of(), Region.EUROPE, Set.of()),
                new Observation(code, Indicator.DEFENCE_SHARE, 2024, 2024, share, false, citation, particulars),
                new Observation(code, Indicator.GOODS_BALANCE, 2024, 2024, balance, false, citation));
    }
}
