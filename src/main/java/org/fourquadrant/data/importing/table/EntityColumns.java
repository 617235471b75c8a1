package org.fourquadrant.data.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.data.importing.country.CountryMatch;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;

/** Finds the columns that say whose a row is: by their names, and by whether countries stand in them. */
final class EntityColumns {

    /**
     * The columns.
     *
     * @param code index of the column of codes
     * @param name index of the column of names
     * @param side whose balance it is, where the other party is the United States
     * @param other index of the column of the other party, where it is not the United States in every row
     */
    record Found(OptionalInt code, OptionalInt name, BalanceSide side, OptionalInt other) {

        Found(OptionalInt code, OptionalInt name, BalanceSide side) {
            this(code, name, side, OptionalInt.empty());
        }
    }

    private static final int ROWS_LOOKED_AT = 300;
    private static final CountryCode US = new CountryCode("USA");

    private final Grid grid;
    private final Header header;
    private final List<ColumnWords> words;
    private final CountryCells countries;

    EntityColumns(Grid grid, Header header, List<ColumnWords> words, CountryCells countries) {
        this.grid = grid;
        this.header = header;
        this.words = words;
        this.countries = countries;
    }

    Found chosen(int column) {
        return isCodes(column)
                ? new Found(OptionalInt.of(column), OptionalInt.empty(), BalanceSide.UNSAID)
                : new Found(OptionalInt.empty(), OptionalInt.of(column), BalanceSide.UNSAID);
    }

    Optional<Found> find() {
        List<Integer> partners = named(Concept.PARTNER, Concept.PARTNER_CODE);
        List<Integer> reporters = named(Concept.REPORTER, Concept.REPORTER_CODE);
        if (reporters.isEmpty()) {
            reporters = named(Concept.COUNTRY, Concept.COUNTRY_CODE).stream()
                    .filter(column -> known(column) >= 0.5)
                    .toList();
        }
        if (!partners.isEmpty() && !reporters.isEmpty()) {
            return pair(reporters, partners);
        }
        List<Integer> all = new ArrayList<>(named(Concept.COUNTRY, Concept.COUNTRY_CODE));
        all.addAll(partners);
        all.addAll(reporters);
        if (!all.isEmpty()) {
            return Optional.of(of(all, BalanceSide.UNSAID));
        }
        return IntStream.range(0, words.size())
                .boxed()
                .filter(column -> words.get(column).concept() == Concept.UNKNOWN
                        || words.get(column).concept() == Concept.OTHER)
                .filter(column -> known(column) >= 0.6)
                .max(Comparator.comparingDouble(this::known))
                .map(column -> of(List.of(column), BalanceSide.UNSAID));
    }

    /** The party that is not the United States; of trade among many the rows in which these report, else those of their partners. */
    private Optional<Found> pair(List<Integer> reporters, List<Integer> partners) {
        if (reporters.stream().anyMatch(column -> us(column) == Us.ALWAYS)) {
            return Optional.of(of(partners, BalanceSide.US));
        }
        if (partners.stream().anyMatch(column -> us(column) == Us.ALWAYS)) {
            return Optional.of(of(reporters, BalanceSide.PARTNER));
        }
        Optional<Integer> us = reporters.stream()
                .filter(column -> us(column) == Us.AMONG_OTHERS)
                .findFirst();
        if (us.isPresent()) {
            Found found = of(partners, BalanceSide.US);
            return Optional.of(new Found(found.code(), found.name(), found.side(), OptionalInt.of(us.get())));
        }
        return partners.stream()
                .filter(column -> us(column) == Us.AMONG_OTHERS)
                .findFirst()
                .map(column -> {
                    Found found = of(reporters, BalanceSide.PARTNER);
                    return new Found(found.code(), found.name(), found.side(), OptionalInt.of(column));
                });
    }

    /** Clear names, and names that are not wholly understood where countries stand below. */
    private List<Integer> named(Concept... concepts) {
        Set<Concept> wanted = Set.of(concepts);
        return IntStream.range(0, words.size())
                .boxed()
                .filter(column -> wanted.contains(words.get(column).concept()))
                .filter(column -> words.get(column).isClear() && known(column) > 0.05 || known(column) >= 0.5)
                .toList();
    }

    private Found of(List<Integer> columns, BalanceSide side) {
        OptionalInt code = columns.stream()
                .mapToInt(Integer::intValue)
                .filter(this::isCodes)
                .findFirst();
        OptionalInt name = columns.stream()
                .filter(column -> !isCodes(column))
                .max(Comparator.comparingDouble(this::known))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new Found(code, name, side);
    }

    /** How the United States stand in a column. */
    private enum Us {
        NEVER,
        AMONG_OTHERS,
        ALWAYS
    }

    private Us us(int column) {
        boolean us = false;
        boolean others = false;
        for (int row = header.below(); row < grid.rows() && !(us && others); row++) {
            if (!grid.isBlank(row, column)) {
                boolean found =
                        countries.coded(grid.cell(row, column)).country().equals(Optional.of(US));
                us |= found;
                others |= !found;
            }
        }
        return !us ? Us.NEVER : others ? Us.AMONG_OTHERS : Us.ALWAYS;
    }

    /** Which share of the cells names a country or a sum of countries. */
    private double known(int column) {
        int filled = 0;
        int known = 0;
        for (int row = header.below(); row < end(); row++) {
            String cell = grid.cell(row, column);
            if (!cell.isBlank()) {
                filled++;
                CountryMatch match = countries.coded(cell);
                known += match instanceof CountryMatch.Found || match instanceof CountryMatch.Aggregate ? 1 : 0;
            }
        }
        return filled == 0
                ? words.get(column).isClear() ? 0.1 : 0
                : known == 0 && filled < 6 ? 0.1 : (double) known / filled;
    }

    /** Whether codes stand in a column: nearly all its cells are two or three capitals, or digits. */
    private boolean isCodes(int column) {
        Concept concept = words.get(column).concept();
        if (concept == Concept.COUNTRY_CODE || concept == Concept.PARTNER_CODE || concept == Concept.REPORTER_CODE) {
            return true;
        }
        int filled = 0;
        int codes = 0;
        for (int row = header.below(); row < end(); row++) {
            String cell = grid.cell(row, column).strip();
            if (!cell.isEmpty()) {
                filled++;
                codes += cell.matches("[A-Z]{2,3}|\\d{1,3}") ? 1 : 0;
            }
        }
        return filled > 0 && codes * 10 >= filled * 8;
    }

    private int end() {
        return Math.min(grid.rows(), header.below() + ROWS_LOOKED_AT);
    }
}
