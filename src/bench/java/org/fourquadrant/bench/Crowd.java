package org.fourquadrant.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.country.Region;

/**
 * Marks in a cloud that is Gaussian on the screen, the same at every run.
 *
 * @param shares defence spending shares, per cent of GDP
 * @param balances goods-trade balances, million US dollars
 */
record Crowd(double[] shares, double[] balances) {

    private static final int YEAR = 2024;
    private static final int LETTERS = 26;

    static Crowd of(int size) {
        Random random = new Random(20_260_307);
        double[] shares = new double[size];
        double[] balances = new double[size];
        for (int i = 0; i < size; i++) {
            double root = Math.min(2.9, Math.max(0.05, 1.4 + 0.45 * random.nextGaussian()));
            shares[i] = root * root;
            double log = Math.max(-5.5, Math.min(5.5, 1.6 * random.nextGaussian()));
            balances[i] = Math.copySign(Math.expm1(Math.abs(log)) * 1_000, log);
        }
        return new Crowd(shares, balances);
    }

    /** The marks of a set. */
    static Crowd of(PlottableSet set) {
        List<Plottable> all = set.plottable();
        return new Crowd(
                all.stream().mapToDouble(one -> one.share().value()).toArray(),
                all.stream().mapToDouble(one -> one.balance().value()).toArray());
    }

    int size() {
        return shares.length;
    }

    /** Where each mark is on axes of the screen: the peers get transformed values, so that they do not transform. */
    double[] screenX() {
        double[] x = new double[size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.sqrt(shares[i]);
        }
        return x;
    }

    double[] screenY() {
        double[] y = new double[size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.copySign(Math.log1p(Math.abs(balances[i]) / 1_000), balances[i]);
        }
        return y;
    }

    /** As a set to be laid out. There are fewer codes than a million: beyond 17,576 marks codes come again. */
    PlottableSet set(List<Country> names) {
        Citation citation = new Citation("synthetic", "seed");
        List<Plottable> plottable = new ArrayList<>(size());
        List<Country> countries = names.size() >= size() ? names : countries(Math.min(size(), 17_576));
        for (int i = 0; i < size(); i++) {
            Country country = countries.get(i % countries.size());
            CountryCode code = country.code();
            plottable.add(new Plottable(
                    country,
                    new Observation(code, Indicator.DEFENCE_SHARE, YEAR, YEAR, shares[i], false, citation),
                    new Observation(code, Indicator.GOODS_BALANCE, YEAR, YEAR, balances[i], false, citation)));
        }
        return new PlottableSet(plottable, List.of());
    }

    private static List<Country> countries(int count) {
        List<Country> countries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            char[] letters = {letter(i / LETTERS / LETTERS), letter(i / LETTERS), letter(i)};
            CountryCode code = new CountryCode(new String(letters));
            String name = "Place " + code.value();
            countries.add(new Country(code, "", LocalizedText.same(name), List.of(), Region.EUROPE, Set.of()));
        }
        return countries;
    }

    private static char letter(int index) {
        return (char) ('A' + index % LETTERS);
    }
}
