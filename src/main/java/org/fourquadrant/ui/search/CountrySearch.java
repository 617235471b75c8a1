package org.fourquadrant.ui.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fourquadrant.model.country.Country;

/**
 * Finds countries by what a person types: English and Japanese names, other names, alpha-2 and alpha-3 codes, without
 * regard to case, accents, full-width letters or whether kana are hiragana or katakana.
 */
public final class CountrySearch {

    private static final int NO_MATCH = Integer.MAX_VALUE;

    private record Entry(Country country, List<String> codes, List<String> names) {}

    private record Hit(Country country, int rank, int length) {}

    private final List<Entry> entries;

    public CountrySearch(Collection<Country> countries) {
        entries = countries.stream().map(CountrySearch::entryOf).toList();
    }

    /** The countries that fit, the best first: a code, the start of a name, the start of a word, any part. */
    public List<Country> find(String text, int most) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> hitOf(entry, wanted))
                .filter(hit -> hit.rank() != NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparingInt(Hit::length)
                        .thenComparing(hit -> hit.country().code()))
                .limit(most)
                .map(Hit::country)
                .toList();
    }

    private static Entry entryOf(Country country) {
        List<String> codes = Stream.of(country.code().value(), country.alpha2())
                .map(CountrySearch::plain)
                .filter(code -> !code.isEmpty())
                .toList();
        List<String> names = Stream.concat(
                        Stream.of(country.name().en(), country.name().ja()), country.otherNames().stream())
                .map(CountrySearch::plain)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Entry(country, codes, names);
    }

    private static Hit hitOf(Entry entry, String wanted) {
        int rank = entry.codes().contains(wanted) ? 0 : NO_MATCH;
        int length = 0;
        for (String name : entry.names()) {
            int its = rankOf(name, wanted);
            if (its < rank) {
                rank = its;
                length = name.length();
            }
        }
        return new Hit(entry.country(), rank, length);
    }

    private static int rankOf(String name, String wanted) {
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (name.contains(" " + wanted)) {
            return 2;
        }
        return name.contains(wanted) ? 3 : NO_MATCH;
    }

    private static String plain(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder();
        wide.strip().toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            // Kana keep their voicing marks: ハ and バ are different sounds, é and e the same letter.
            boolean accent = Character.getType(character) == Character.NON_SPACING_MARK
                    && character != 0x3099
                    && character != 0x309A;
            if (!accent) {
                plain.appendCodePoint(katakana(character));
            }
        });
        return plain.toString();
    }

    private static int katakana(int character) {
        boolean hiragana = character >= 0x3041 && character <= 0x3096;
        return hiragana ? character + 0x60 : character;
    }
}
