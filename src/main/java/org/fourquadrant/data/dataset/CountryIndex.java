package org.fourquadrant.data.dataset;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;

/** Finds a country by alpha-3 or alpha-2 code or by any of its names, whatever the width, case, accents and dots. */
final class CountryIndex {

    private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(.*\\)\\s*");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+");

    private final Map<String, CountryCode> byKey = new HashMap<>();

    CountryIndex(Countries countries) {
        for (Country country : countries.all()) {
            add(country.code().value(), country);
            add(country.alpha2(), country);
            add(country.name().en(), country);
            add(country.name().ja(), country);
        }
        for (Country country : countries.all()) {
            country.otherNames().forEach(name -> add(name, country));
        }
        for (Country country : countries.all()) {
            add(IN_BRACKETS.matcher(country.name().en()).replaceAll(""), country);
            add(IN_BRACKETS.matcher(wide(country.name().ja())).replaceAll(""), country);
        }
    }

    Optional<CountryCode> find(String codeOrName) {
        return Optional.ofNullable(byKey.get(key(codeOrName)));
    }

    private void add(String name, Country country) {
        String key = key(name);
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, country.code());
        }
    }

    private static String wide(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    private static String key(String name) {
        String lower = wide(name).strip().toLowerCase(Locale.ROOT).replace("&", " and ");
        String decomposed = Normalizer.normalize(ARTICLE.matcher(lower).replaceFirst(""), Normalizer.Form.NFD);
        String plain = Normalizer.normalize(ACCENTS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
