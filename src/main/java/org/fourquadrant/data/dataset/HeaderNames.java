package org.fourquadrant.data.dataset;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the role of a column of a file without a descriptor, by the names that people give columns in English and
 * Japanese.
 */
final class HeaderNames {

    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)|\\[.*?]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final Set<String> CODES =
            Set.of("iso3", "iso", "isocode", "iso3code", "isoalpha3", "alpha3", "countrycode", "code", "国コード", "iso2");
    private static final Set<String> NAMES = Set.of(
            "country",
            "countryname",
            "name",
            "economy",
            "entity",
            "国",
            "国名",
            "国地域",
            "国地域名",
            "国名地域名",
            "国または地域",
            "国別",
            "相手国",
            "国名等");
    private static final Set<String> YEARS = Set.of("year", "yr", "time", "年", "年次", "西暦", "暦年");
    private static final List<String> SHARE =
            List.of("milex", "military", "defence", "defense", "軍事費", "軍事支出", "防衛費", "国防費");
    private static final List<String> BALANCE = List.of("balance", "収支");
    private static final List<String> EXPORTS = List.of("export", "輸出");
    private static final List<String> IMPORTS = List.of("import", "輸入");
    // Whole names only: what merely speaks of GDP is mostly a share of it.
    private static final Set<String> GDP =
            Set.of("gdp", "gdpmusd", "gdpusd", "gdpusdbn", "nominalgdp", "名目gdp", "国内総生産", "名目国内総生産");
    private static final List<String> TARIFF = List.of("tariff", "関税");

    private HeaderNames() {}

    /** The role of a column; empty where its name says none. */
    static Optional<Role> roleOf(String header) {
        String name = key(header);
        if (isCode(header) || NAMES.contains(name)) {
            return Optional.of(Role.ENTITY);
        }
        if (YEARS.contains(name)) {
            return Optional.of(Role.YEAR);
        }
        if (GDP.contains(name)) {
            return Optional.of(Role.GDP);
        }
        if (holds(name, SHARE)) {
            return Optional.of(ofShare(name));
        }
        if (holds(name, BALANCE)) {
            return Optional.of(Role.BALANCE);
        }
        if (holds(name, TARIFF)) {
            return Optional.of(Role.TARIFF);
        }
        if (holds(name, EXPORTS)) {
            return Optional.of(Role.EXPORTS);
        }
        return holds(name, IMPORTS) ? Optional.of(Role.IMPORTS) : Optional.empty();
    }

    /** Whether a column holds codes, which name a country more surely than names do. */
    static boolean isCode(String header) {
        return CODES.contains(key(header));
    }

    private static Role ofShare(String name) {
        if (name.endsWith("estimate")) {
            return Role.SHARE_ESTIMATE;
        }
        return name.endsWith("year") || name.endsWith("年") ? Role.SHARE_YEAR : Role.SHARE;
    }

    private static boolean holds(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }

    private static String key(String header) {
        String wide = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(BRACKETS.matcher(wide).replaceAll("")).replaceAll("");
    }
}
