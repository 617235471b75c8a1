package org.fourquadrant.data.dataset;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Finds the columns that the chart needs by their names, where no descriptor says which they are. */
final class RoleFinder {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final List<Role> NEEDED = List.of(Role.ENTITY, Role.BALANCE, Role.SHARE);
    private static final Set<Role> MONEY = Set.of(Role.BALANCE, Role.EXPORTS, Role.IMPORTS, Role.GDP);

    private final String file;
    private final Problems problems;

    RoleFinder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The columns that the chart needs; empty, with problems, where one of them is missing.
     *
     * @param headers the names of the columns
     * @param row the line they stand in, 0 for none
     */
    Optional<ChartFields> find(List<String> headers, int row) {
        Map<Role, String> fields = roles(headers);
        for (Role needed : NEEDED) {
            if (!fields.containsKey(needed)) {
                problems.add(new Problem(file, row, beyond(headers, row), needed.key(), missing(needed), List.of()));
            }
        }
        Optional<Integer> fixedYear = fields.containsKey(Role.YEAR) ? Optional.empty() : yearIn(headers);
        if (fixedYear.isEmpty() && !fields.containsKey(Role.YEAR)) {
            problems.add(new Problem(file, row, beyond(headers, row), "", ProblemKind.YEAR_UNKNOWN, List.of()));
        }
        boolean complete =
                fields.keySet().containsAll(NEEDED) && (fields.containsKey(Role.YEAR) || fixedYear.isPresent());
        Map<Role, Double> factors = factors(fields, headers, row);
        return complete
                ? Optional.of(new ChartFields(fields, fixedYear, factors, Map.of(), Optional.empty()))
                : Optional.empty();
    }

    /** Where a missing column could be added. */
    private static int beyond(List<String> headers, int row) {
        return row == 0 ? 0 : headers.size() + 1;
    }

    /** How many of the roles these names fill. */
    static int recognised(List<String> headers) {
        return roles(headers).size();
    }

    private static Map<Role, String> roles(List<String> headers) {
        Map<Role, String> fields = new EnumMap<>(Role.class);
        for (String header : headers) {
            Optional<Role> role = HeaderNames.roleOf(header);
            if (role.equals(Optional.of(Role.ENTITY))) {
                addEntity(fields, header);
            } else {
                role.ifPresent(found -> fields.putIfAbsent(found, header));
            }
        }
        return fields;
    }

    /** Of a column of codes and one of names, the codes find the country. */
    private static void addEntity(Map<Role, String> fields, String header) {
        String other = fields.putIfAbsent(Role.ENTITY, header);
        if (other != null && HeaderNames.isCode(header) && !HeaderNames.isCode(other)) {
            fields.put(Role.ENTITY, header);
        }
    }

    private static ProblemKind missing(Role role) {
        return switch (role) {
            case ENTITY -> ProblemKind.COUNTRY_COLUMN_MISSING;
            case BALANCE -> ProblemKind.BALANCE_COLUMN_MISSING;
            default -> ProblemKind.SHARE_COLUMN_MISSING;
        };
    }

    /** The year that the names speak of, or else the file's name, if it is one. */
    private Optional<Integer> yearIn(List<String> headers) {
        return onlyYear(String.join(" ", headers)).or(() -> onlyYear(file.replaceAll(".*[/\\\\]", "")));
    }

    private static Optional<Integer> onlyYear(String text) {
        Set<String> years = YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        return years.size() == 1 ? Optional.of(Integer.valueOf(years.iterator().next())) : Optional.empty();
    }

    private Map<Role, Double> factors(Map<Role, String> fields, List<String> headers, int row) {
        Map<Role, Double> factors = new EnumMap<>(Role.class);
        for (Role role : MONEY) {
            String field = fields.get(role);
            if (field != null) {
                Optional<Double> factor = MoneyUnit.factorOf(field);
                if (factor.isEmpty()) {
                    int column = headers.indexOf(field) + 1;
                    problems.add(new Problem(file, row, column, field, ProblemKind.UNIT_ASSUMED, List.of()));
                }
                factors.put(role, factor.orElse(1.0));
            }
        }
        return factors;
    }

    /** The unit that a column's name gives for money, as the factor that makes it million US dollars. */
    private static final class MoneyUnit {

        private record Word(String text, double factor) {}

        /** Looked for in this order: the more telling words first. */
        private static final List<Word> WORDS = List.of(
                new Word("百万", 1),
                new Word("million", 1),
                new Word("musd", 1),
                new Word("usd_mn", 1),
                new Word("十億", 1_000),
                new Word("10億", 1_000),
                new Word("billion", 1_000),
                new Word("busd", 1_000),
                new Word("usd_bn", 1_000),
                new Word("億", 100),
                new Word("万", 0.01),
                new Word("thousand", 0.001),
                new Word("千", 0.001),
                new Word("ドル", 0.000_001),
                new Word("dollar", 0.000_001),
                new Word("usd", 0.000_001));

        private MoneyUnit() {}

        /** The factor; empty where the name gives no unit. */
        static Optional<Double> factorOf(String header) {
            String name = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            return WORDS.stream()
                    .filter(word -> name.contains(word.text()))
                    .findFirst()
                    .map(Word::factor);
        }
    }
}
