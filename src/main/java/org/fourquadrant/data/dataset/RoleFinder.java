package org.fourquadrant.data.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/** Finds the fields that the chart needs by their names, where a descriptor has a schema but does not say which they are. */
final class RoleFinder {

    private static final List<Role> NEEDED = List.of(Role.ENTITY, Role.BALANCE, Role.SHARE);
    private static final double MILLION = 1e6;

    private static final Map<Concept, Role> ROLES = Map.of(
            Concept.YEAR, Role.YEAR,
            Concept.SHARE, Role.SHARE,
            Concept.SHARE_YEAR, Role.SHARE_YEAR,
            Concept.SHARE_ESTIMATE, Role.SHARE_ESTIMATE,
            Concept.BALANCE, Role.BALANCE,
            Concept.EXPORTS, Role.EXPORTS,
            Concept.IMPORTS, Role.IMPORTS,
            Concept.GDP, Role.GDP,
            Concept.TARIFF, Role.TARIFF);

    private final String file;
    private final Problems problems;

    RoleFinder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The fields that the chart needs; empty, with problems, where one is missing, two fit, or a unit is not known. */
    Optional<ChartFields> find(List<String> names) {
        Map<Role, String> fields = new EnumMap<>(Role.class);
        Map<Role, Double> factors = new EnumMap<>(Role.class);
        for (String name : names) {
            ColumnWords words = ColumnWords.of(name);
            role(words).filter(role -> words.isClear()).ifPresent(role -> add(fields, factors, role, name, words));
        }
        for (Role needed : NEEDED) {
            if (!fields.containsKey(needed)) {
                problems.add(new Problem(file, 0, 0, needed.key(), missing(needed), List.of()));
            }
        }
        OptionalInt year = fields.containsKey(Role.YEAR) ? OptionalInt.empty() : yearIn(names);
        if (year.isEmpty() && !fields.containsKey(Role.YEAR)) {
            problems.add(new Problem(file, 0, 0, "", ProblemKind.YEAR_UNKNOWN, List.of()));
        }
        Optional<Integer> fixed = year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new ChartFields(fields, fixed, factors, Map.of(), Optional.empty()));
    }

    private static Optional<Role> role(ColumnWords words) {
        boolean entity = words.concept() == Concept.COUNTRY || words.concept() == Concept.COUNTRY_CODE;
        return entity ? Optional.of(Role.ENTITY) : Optional.ofNullable(ROLES.get(words.concept()));
    }

    private void add(Map<Role, String> fields, Map<Role, Double> factors, Role role, String name, ColumnWords words) {
        String other = fields.putIfAbsent(role, name);
        if (other == null) {
            factor(role, name, words).ifPresent(factor -> factors.put(role, factor));
        } else if (role == Role.ENTITY) {
            if (words.concept() == Concept.COUNTRY_CODE) {
                fields.put(role, name);
            }
        } else if (NEEDED.contains(role)) {
            String option = role == Role.SHARE ? "quadrant.x" : "quadrant.y";
            problems.add(
                    new Problem(file, 0, 0, name, ProblemKind.COLUMN_ASKED, List.of(other + " | " + name, option)));
        }
    }

    private Optional<Double> factor(Role role, String name, ColumnWords words) {
        if (!words.concept().isMoney()) {
            return words.unit().kind() == ColumnUnit.Kind.FRACTION
                    ? Optional.of(words.unit().factor())
                    : Optional.empty();
        }
        if (!words.unit().isMoney()) {
            problems.add(new Problem(file, 0, 0, name, ProblemKind.UNIT_ASKED, List.of()));
            return Optional.empty();
        }
        String currency = words.unit().currency().orElseThrow();
        if (!currency.equals("USD")) {
            problems.add(new Problem(file, 0, 0, name, ProblemKind.CURRENCY_OTHER, List.of(currency)));
        }
        return Optional.of(words.unit().factor() / MILLION);
    }

    private static ProblemKind missing(Role role) {
        return switch (role) {
            case ENTITY -> ProblemKind.COUNTRY_COLUMN_MISSING;
            case BALANCE -> ProblemKind.BALANCE_COLUMN_MISSING;
            default -> ProblemKind.SHARE_COLUMN_MISSING;
        };
    }

    /** The only year that the names speak of. */
    private static OptionalInt yearIn(List<String> names) {
        int[] years = names.stream()
                .map(ColumnWords::of)
                .flatMapToInt(words -> words.year().stream())
                .distinct()
                .toArray();
        return IntStream.of(years).count() == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }
}
