package org.fourquadrant.data.importing.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.word.FootnoteMarks;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.text.CountryNames;

/** Finds the country of a cell; each text is looked up once. */
public final class CountryCells {

    private static final Set<String> AGGREGATES = lines("aggregates.txt").stream()
            .filter(line -> !line.endsWith("…"))
            .map(CountryCells::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> BEGINNINGS = lines("aggregates.txt").stream()
            .filter(line -> line.endsWith("…"))
            .map(CountryCells::folded)
            .toList();

    private static final Map<String, String> CODES = lines("codes.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1], (one, other) -> one));

    private static final int LONGEST = 120;
    private static final int MOST_KEPT = 50_000;

    private final CountryNames names;
    private final NearName near;
    private final Set<String> known = new HashSet<>();
    private final Map<String, CountryMatch> byName = new HashMap<>();
    private final Map<String, CountryMatch> byCode = new HashMap<>();

    public CountryCells(Countries countries) {
        this.names = new CountryNames(countries);
        this.near = new NearName(countries);
        countries.all().stream().map(Country::code).map(CountryCode::value).forEach(known::add);
    }

    /** Whether a code is that of a country that rows may be of. */
    public boolean isKnown(CountryCode code) {
        return known.contains(code.value());
    }

    /** What a cell of a column of names, or of names and codes, says. */
    public CountryMatch named(String cell) {
        return kept(byName, cell, this::findName);
    }

    /** What a cell of a column of codes says: here NA is Namibia. */
    public CountryMatch coded(String cell) {
        return kept(byCode, cell, this::findCode);
    }

    private static CountryMatch kept(
            Map<String, CountryMatch> kept, String cell, java.util.function.Function<String, CountryMatch> find) {
        CountryMatch found = kept.get(cell);
        if (found == null) {
            found = find.apply(cell);
            if (kept.size() < MOST_KEPT) {
                kept.put(cell, found);
            }
        }
        return found;
    }

    private CountryMatch findCode(String cell) {
        String code = CellText.narrow(FootnoteMarks.without(cell));
        if (code.isEmpty()) {
            return new CountryMatch.Blank();
        }
        String digits = code.matches("\\d{1,3}") ? "0".repeat(3 - code.length()) + code : code;
        String iso = CODES.get(digits.toUpperCase(Locale.ROOT));
        if (iso != null && known.contains(iso)) {
            return new CountryMatch.Found(new CountryCode(iso));
        }
        return match(code);
    }

    private CountryMatch findName(String cell) {
        String name = CellText.narrow(FootnoteMarks.without(cell));
        if (CellText.isNil(name)) {
            return new CountryMatch.Blank();
        }
        return match(name);
    }

    private CountryMatch match(String text) {
        if (text.length() > LONGEST) {
            return new CountryMatch.Unknown(List.of());
        }
        Optional<Country> country = names.find(text).or(() -> names.find(withoutNote(text)));
        if (country.isPresent()) {
            return new CountryMatch.Found(country.get().code());
        }
        String folded = folded(text);
        String shorter = folded(withoutNote(text));
        boolean sum = AGGREGATES.contains(folded)
                || AGGREGATES.contains(shorter)
                || BEGINNINGS.stream().anyMatch(folded::startsWith)
                || folded.contains("subtotal")
                || folded.endsWith("total");
        if (sum) {
            return new CountryMatch.Aggregate();
        }
        String iso = CODES.get(text.toUpperCase(Locale.ROOT));
        boolean publishers = iso != null && known.contains(iso) && text.contains("_");
        return publishers ? new CountryMatch.Found(new CountryCode(iso)) : new CountryMatch.Unknown(near.of(text));
    }

    /** "Germany (7)", "France 1)", "Germany [a]": what stands behind a name is a note. */
    private static String withoutNote(String text) {
        int end = text.length();
        while (end > 0 && "0123456789)(] .".indexOf(text.charAt(end - 1)) >= 0
                || end > 0 && isShortBracket(text, end)) {
            end--;
        }
        return end == 0 ? text : text.substring(0, end).strip();
    }

    private static boolean isShortBracket(String text, int end) {
        char c = text.charAt(end - 1);
        return (c == '[' || c == '(') && text.length() - end <= 3
                || c >= 'a' && c <= 'z' && end > 1 && "([".indexOf(text.charAt(end - 2)) >= 0 && end < text.length();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = CountryCells.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(resource + " travels in the program", broken);
        }
    }

    /** The countries whose names differ from a text by the fewest letters. They are only ever suggested. */
    static final class NearName {

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
}
