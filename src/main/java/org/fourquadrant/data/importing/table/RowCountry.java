package org.fourquadrant.data.importing.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.cell.CellNumber;
import org.fourquadrant.data.importing.cell.CellYear;
import org.fourquadrant.data.importing.cell.NumberStyle;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.data.importing.country.CountryMatch;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;

/** Whose row it is, by code and by name; a blank below a country is that country again, in another year. */
final class RowCountry {

    private final Grid grid;
    private final TableForm form;
    private final CountryCells countries;
    private final RowDoubts doubts;
    private Optional<CountryCode> last = Optional.empty();

    /** What code and name of a row are taken for. */
    private record Both(CountryMatch byCode, CountryMatch byName) {

        boolean isBlank() {
            return byCode instanceof CountryMatch.Blank && byName instanceof CountryMatch.Blank;
        }

        /** The countries that an unknown name may mean. */
        List<CountryMatch.Near> near() {
            return Stream.of(byCode, byName)
                    .filter(CountryMatch.Unknown.class::isInstance)
                    .flatMap(match -> ((CountryMatch.Unknown) match).near().stream())
                    .toList();
        }
    }

    RowCountry(Grid grid, TableForm form, CountryCells countries, RowDoubts doubts) {
        this.grid = grid;
        this.form = form;
        this.countries = countries;
        this.doubts = doubts;
    }

    /** Whose the row above was, for blanks below it. */
    void remember(Optional<CountryCode> country) {
        last = country;
    }

    /**
     * The country; empty, with what is said of it, where there is none.
     *
     * @param known whether a country has a figure of a year already
     */
    Optional<CountryCode> of(int row, int line, List<Measure> measures, BiPredicate<CountryCode, Integer> known) {
        Optional<CountryCode> meant = doubts.meant(printed(row)).filter(countries::isKnown);
        if (meant.isPresent()) {
            return meant;
        }
        CountryMatch byCode = form.code().isPresent()
                ? countries.coded(grid.cell(row, form.code().getAsInt()))
                : new CountryMatch.Blank();
        CountryMatch byName = form.name().isPresent()
                ? countries.named(grid.cell(row, form.name().getAsInt()))
                : new CountryMatch.Blank();
        if (byCode.country().isPresent()
                && byName.country().isPresent()
                && !byCode.country().equals(byName.country())) {
            doubts.doubt(
                    line,
                    form.entity() + 1,
                    form.nameOf(form.entity()),
                    ProblemKind.COUNTRY_CONFLICT,
                    ProblemKind.COUNTRY_LEFT_OUT,
                    printed(row));
            return Optional.empty();
        }
        Optional<CountryCode> found = byCode.country().or(byName::country);
        boolean sum = byCode instanceof CountryMatch.Aggregate || byName instanceof CountryMatch.Aggregate;
        if (sum && (byName instanceof CountryMatch.Aggregate || found.isEmpty())) {
            doubts.leaveOut(line, form.entity() + 1, ProblemKind.ROW_OF_SUM, printed(row));
            last = Optional.empty();
            return Optional.empty();
        }
        return found.isPresent() ? found : without(row, line, measures, new Both(byCode, byName), known);
    }

    private Optional<CountryCode> without(
            int row, int line, List<Measure> measures, Both both, BiPredicate<CountryCode, Integer> known) {
        boolean numbers = measures.stream()
                .anyMatch(measure -> CellNumber.of(grid.cell(row, measure.column()), NumberStyle.POINT)
                                .kind()
                        != CellNumber.Kind.NOTHING);
        if (!numbers) {
            doubts.leaveOut(line, 1, ProblemKind.ROW_OF_WORDS, firstCell(row));
            return Optional.empty();
        }
        int column = form.entity();
        boolean blank = both.isBlank();
        if (blank && last.isPresent() && form.year().isPresent() && isNewYear(row, known)) {
            doubts.tell(
                    line,
                    column + 1,
                    form.nameOf(column),
                    ProblemKind.COUNTRY_FILLED,
                    last.get().value());
            return last;
        }
        if (doubts.isDamaged(line)) {
            doubts.leaveOut(line, column + 1, ProblemKind.ROW_DAMAGED);
        } else if (blank) {
            doubts.doubt(
                    line,
                    column + 1,
                    form.nameOf(column),
                    ProblemKind.VALUE_REQUIRED,
                    ProblemKind.COUNTRY_LEFT_OUT,
                    "");
        } else {
            List<CountryMatch.Near> all = both.near();
            doubts.unknown(printed(row), line, all);
            String near = all.stream().findFirst().map(CountryMatch.Near::name).orElse("");
            ProblemKind kind = near.isEmpty() ? ProblemKind.COUNTRY_UNKNOWN : ProblemKind.COUNTRY_UNKNOWN_NEAR;
            doubts.doubt(line, column + 1, form.nameOf(column), kind, ProblemKind.COUNTRY_LEFT_OUT, printed(row), near);
        }
        last = Optional.empty();
        return Optional.empty();
    }

    /** A blank below a country is that country only in another year: cells that were merged. */
    private boolean isNewYear(int row, BiPredicate<CountryCode, Integer> known) {
        return CellYear.of(grid.cell(row, form.year().orElseThrow()))
                .filter(year -> !known.test(last.get(), year.year()))
                .isPresent();
    }

    private String printed(int row) {
        String name =
                form.name().isPresent() ? grid.cell(row, form.name().getAsInt()).strip() : "";
        return name.isEmpty() ? grid.cell(row, form.entity()).strip() : name;
    }

    /** The first cell of a row that is not blank; empty where all are. */
    String firstCell(int row) {
        for (int column = 0; column < grid.width(row); column++) {
            if (!grid.isBlank(row, column)) {
                return grid.cell(row, column).strip();
            }
        }
        return "";
    }
}
