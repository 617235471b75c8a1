package org.fourquadrant.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;

/**
 * Finds countries by what a person or a file calls them: English and Japanese names, other names, alpha-2 and alpha-3
 * codes. Case, accents, width, dots, brackets, a leading "the", hiragana for katakana and the form of state make no difference.
 */
public final class CountryNames {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\uFF08].*[)\uFF09]\\s*");
    private static final String ARTICLE = "the";

    private final Countries countries;
    private volatile Map<String, Country> byKey;

    public CountryNames(Countries countries) {
        this.countries = countries;
    }

    /** Made when a name is first asked for: most tables of ours give codes. */
    private Map<String, Country> byKey() {
        if (byKey == null) {
            byKey = keys(countries);
        }
        return byKey;
    }

    /** Where two countries share a name, the one with it as its main name is meant, and of equals the first. */
    private static Map<String, Country> keys(Countries countries) {
        Map<String, Country> byKey = new HashMap<>();
        for (Country country : countries.all()) {
            Stream.concat(codes(country), mainNames(country)).forEach(name -> add(byKey, name, country));
        }
        for (Country country : countries.all()) {
            country.otherNames().forEach(name -> add(byKey, name, country));
        }
        for (Country country : countries.all()) {
            mainNames(country)
                    .forEach(name -> add(byKey, IN_BRACKETS.matcher(name).replaceAll(""), country));
        }
        return byKey;
    }

    /** The country whose code or name a text is. */
    public Optional<Country> find(String codeOrName) {
        return ofCode(codeOrName)
                .or(() -> named(codeOrName))
                .or(() -> StateForms.shortName(codeOrName).flatMap(this::named));
    }

    private Optional<Country> ofCode(String text) {
        return CountryCode.isWellFormed(text) ? countries.find(new CountryCode(text)) : Optional.empty();
    }

    private Optional<Country> named(String text) {
        return Optional.ofNullable(byKey().get(key(text)));
    }

    /** The countries that fit the beginning of a text, the best first: a code, the start of a name, of a word, any part. */
    public List<Country> search(String text, int most) {
        String wanted = FoldedName.of(text).joined();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return countries.all().stream()
                .flatMap(country -> hit(country, wanted).stream())
                .sorted(Comparator.comparing(Hit::fit)
                        .thenComparingInt(Hit::length)
                        .thenComparing(hit -> hit.country().code()))
                .limit(most)
                .map(Hit::country)
                .toList();
    }

    private record Hit(Country country, FoldedName.Fit fit, int length) {}

    /** A country by that of its names which fits best, the first of equals. */
    private static Optional<Hit> hit(Country country, String wanted) {
        if (codes(country).anyMatch(code -> FoldedName.of(code).joined().equals(wanted))) {
            return Optional.of(new Hit(country, FoldedName.Fit.WHOLE, 0));
        }
        return Stream.concat(mainNames(country), country.otherNames().stream())
                .map(FoldedName::of)
                .flatMap(name -> name
                        .fit(wanted)
                        .map(fit -> new Hit(country, fit, name.joined().length()))
                        .stream())
                .min(Comparator.comparing(Hit::fit));
    }

    private static void add(Map<String, Country> byKey, String name, Country country) {
        String key = key(name);
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, country);
        }
    }

    private static String key(String name) {
        List<String> words = FoldedName.of(name).words();
        boolean article = words.size() > 1 && words.get(0).equals(ARTICLE);
        return String.join("", article ? words.subList(1, words.size()) : words);
    }

    private static Stream<String> codes(Country country) {
        return Stream.of(country.code().value(), country.alpha2()).filter(code -> !code.isEmpty());
    }

    private static Stream<String> mainNames(Country country) {
        return Stream.of(country.name().en(), country.name().ja());
    }
}
