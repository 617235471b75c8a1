package org.fourquadrant.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;

/** Sets of more marks than a dataset has, the same at every run; some values are of another year. */
final class MarkCrowds {

    private MarkCrowds() {}

    static PlottableSet of(int size) {
        Random random = new Random(42);
        Citation citation = new Citation("made-up", "test");
        List<Plottable> marks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            CountryCode code = code(i);
            Country country = new Country(code, "", LocalizedText.same(code.value()), List.of(), Region.ASIA, Set.of());
            int measured = i % 10 == 0 ? 2020 : 2024;
            double share = random.nextDouble() * 5;
            double balance = random.nextGaussian() * 60_000;
            marks.add(new Plottable(
                    country,
                    new Observation(code, Indicator.DEFENCE_SHARE, 2024, measured, share, false, citation),
                    new Observation(code, Indicator.GOODS_BALANCE, 2024, 2024, balance, false, citation)));
        }
        return new PlottableSet(marks, List.of());
    }

    static CountryCode code(int index) {
        char[] letters = {letter(index / 676), letter(index / 26), letter(index)};
        return new CountryCode(new String(letters));
    }

    private static char letter(int number) {
        return (char) ('A' + number % 26);
    }
}
