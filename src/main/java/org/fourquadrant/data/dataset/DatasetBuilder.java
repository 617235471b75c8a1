package org.fourquadrant.data.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.Particulars;
import org.fourquadrant.text.CountryNames;

/** Rows of values to a dataset: whose they are, of which year, and whether they can be true. */
final class DatasetBuilder {

    /** The most per cent of gross domestic product that a share can be. */
    private static final double WHOLE = 100;

    private final CountryNames countries;
    private final ChartFields chart;
    private final Problems problems;
    private final Set<CountryCode> listed = new LinkedHashSet<>();
    private final Map<CountryCode, Map<Integer, DataRow>> seen = new HashMap<>();
    private final List<Observation> observations = new ArrayList<>();

    DatasetBuilder(CountryNames countries, ChartFields chart, Problems problems) {
        this.countries = countries;
        this.chart = chart;
        this.problems = problems;
    }

    Loaded<Dataset> build(DatasetInfo info, List<DataRow> rows) {
        rows.forEach(this::add);
        return problems.giving(() -> new Dataset(info, List.copyOf(listed), observations));
    }

    private void add(DataRow row) {
        Optional<CountryCode> country = country(row);
        Optional<Integer> year = year(row);
        if (country.isEmpty() || year.isEmpty()) {
            return;
        }
        DataRow first =
                seen.computeIfAbsent(country.get(), code -> new HashMap<>()).putIfAbsent(year.get(), row);
        if (first != null) {
            problems.add(row.problem(
                    chart.fields().get(Role.ENTITY),
                    ProblemKind.COUNTRY_TWICE,
                    country.get().value(),
                    year.get().toString(),
                    String.valueOf(first.line())));
            return;
        }
        listed.add(country.get());
        for (Role role : Role.values()) {
            role.indicator().ifPresent(indicator -> observe(row, role, indicator, country.get(), year.get()));
        }
    }

    private Optional<CountryCode> country(DataRow row) {
        String field = chart.fields().get(Role.ENTITY);
        if (row.isBlank(field)) {
            problems.add(row.problem(field, ProblemKind.VALUE_REQUIRED));
        }
        Optional<String> printed = row.text(field);
        Optional<CountryCode> country = printed.flatMap(countries::find).map(Country::code);
        if (printed.isPresent() && country.isEmpty()) {
            problems.add(row.problem(field, ProblemKind.COUNTRY_UNKNOWN, printed.get()));
        }
        return country;
    }

    private Optional<Integer> year(DataRow row) {
        Optional<String> field = chart.field(Role.YEAR);
        if (field.isEmpty()) {
            return chart.fixedYear();
        }
        Optional<Integer> year = row.integer(field.get());
        if (year.isEmpty() && row.isBlank(field.get())) {
            problems.add(row.problem(field.get(), ProblemKind.VALUE_REQUIRED));
        }
        return year;
    }

    private void observe(DataRow row, Role role, Indicator indicator, CountryCode country, int year) {
        Optional<Double> number = chart.field(role).flatMap(row::number);
        if (number.isEmpty()) {
            return;
        }
        double value = number.get() * chart.factors().getOrDefault(role, 1.0);
        if (role == Role.SHARE && (value < 0 || value > WHOLE)) {
            problems.add(row.problem(
                    chart.fields().get(role),
                    ProblemKind.OUT_OF_RANGE,
                    number.get().toString(),
                    "0",
                    "100"));
            return;
        }
        int measuredIn = role == Role.SHARE
                ? chart.field(Role.SHARE_YEAR).flatMap(row::integer).orElse(year)
                : year;
        boolean estimate = role == Role.SHARE
                && chart.field(Role.SHARE_ESTIMATE).map(row::isTrue).orElse(false);
        observations.add(new Observation(
                country,
                indicator,
                year,
                measuredIn,
                value,
                estimate,
                chart.citationOf(role, row),
                particulars(row, role)));
    }

    private Particulars particulars(DataRow row, Role role) {
        if (role == Role.SHARE) {
            return orNone(new Particulars(
                    chart.field(Role.SHARE_WHOLE).map(row::isTrue).orElse(false),
                    text(row, Role.SHARE_EDITION),
                    text(row, Role.SHARE_BASIS),
                    text(row, Role.SHARE_NOTE),
                    ""));
        }
        boolean isTrade = role == Role.BALANCE || role == Role.EXPORTS || role == Role.IMPORTS;
        return isTrade ? orNone(new Particulars(false, "", "", "", text(row, Role.TRADE_VINTAGE))) : Particulars.NONE;
    }

    /** One value for all that have nothing to say, of which there may be very many. */
    private static Particulars orNone(Particulars said) {
        return said.isNothing() ? Particulars.NONE : said;
    }

    private String text(DataRow row, Role role) {
        return chart.field(role).map(row::textOrEmpty).orElse("");
    }
}
