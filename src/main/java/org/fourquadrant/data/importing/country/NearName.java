package org.fourquadrant.data.importing.country;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fourquadrant.model.country.Countries;

/** The countries whose names differ from a text by the fewest letters. They are only ever suggested. */
final class NearName {

    private static final int LONGEST = 40;
    private static final int MOST = 3;

    private record Name(String folded, CountryMatch.Near shown) {}

    private record Distant(CountryMatch.Near country, int letters) {}

    private final List<Name> names;

    NearName(Countries countries) {
        this.names = countries.all().stream()
                .map(country -> new Name(
                        country.name().en().toLowerCase(Locale.ROOT),
                        new CountryMatch.Near(country.code(), country.name().en())))
                .toList();
    }

    /** The nearest names, the nearest first; none where more than a quarter of the letters differ. */
    List<CountryMatch.Near> of(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        if (wanted.length() < 4 || wanted.length() > LONGEST) {
            return List.of();
        }
        return names.stream()
                .filter(name -> Math.abs(name.folded().length() - wanted.length()) <= 2)
                .map(name -> new Distant(name.shown(), distance(name.folded(), wanted)))
                .filter(near -> near.letters() <= Math.max(1, wanted.length() / 4))
                .sorted(Comparator.comparingInt(Distant::letters))
                .limit(MOST)
                .map(Distant::country)
                .toList();
    }

    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
            }
            last = next;
        }
        return last[other.length()];
    }
}
