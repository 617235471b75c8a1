package org.fourquadrant.data.idea;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.data.dataset.Descriptor;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.data.table.KeyCheck;
import org.fourquadrant.data.table.TableLoader;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Qualifier;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.idea.AgreementLine;
import org.fourquadrant.model.idea.AnnouncedRate;
import org.fourquadrant.model.idea.IdeasLibrary;
import org.fourquadrant.model.idea.LeveragePart;
import org.fourquadrant.model.idea.MeasurePurpose;
import org.fourquadrant.model.idea.Purpose;
import org.fourquadrant.model.language.Tokens;

/** Reads a package of what the papers' ideas are worked out from. */
public final class IdeasReader {

    private static final String ANNOUNCED = "announced";
    private static final String AGREEMENTS = "agreements";
    private static final String PURPOSES = "purposes";
    private static final String MEASURES = "measures";
    private static final String REPORTED = "reported";
    private static final String LEVERAGE = "leverage";
    private static final String GDPS = "gdps";

    private final Countries countries;

    /** @param countries those that rows may speak of */
    public IdeasReader(Countries countries) {
        this.countries = countries;
    }

    /** All that a package says, or the problems because of which there is nothing. */
    public Loaded<IdeasLibrary.Contents> read(PackageFiles files) {
        Problems problems = new Problems();
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return problems.givingNothing();
        }
        Tables tables = new Tables(files, descriptor.get(), problems);
        List<AnnouncedRate> announced = tables.read(ANNOUNCED, row -> announced(row, problems));
        List<AgreementLine> agreements = tables.read(AGREEMENTS, row -> agreement(row, problems));
        List<Purpose> purposes = tables.read(PURPOSES, row -> Optional.of(purpose(row)));
        List<MeasurePurpose> measures = tables.read(MEASURES, row -> Optional.of(measure(row)));
        Map<String, String> reported = new HashMap<>();
        tables.read(REPORTED, Optional::of)
                .forEach(row -> reported.put(row.textOrEmpty("measure"), row.textOrEmpty("layer")));
        List<LeveragePart> leverage = tables.read(LEVERAGE, row -> Optional.of(part(row)));
        List<Observation> gdps = tables.read(GDPS, row -> gdp(row, problems));
        return problems.giving(
                () -> new IdeasLibrary.Contents(announced, agreements, purposes, measures, reported, leverage, gdps));
    }

    private Optional<AnnouncedRate> announced(DataRow row, Problems problems) {
        return country(row, problems)
                .map(country -> new AnnouncedRate(
                        country,
                        row.number("chart_pct"),
                        row.number("annex_i_pct"),
                        row.localized("left_out"),
                        citation(row)));
    }

    private Optional<AgreementLine> agreement(DataRow row, Problems problems) {
        return country(row, problems)
                .map(country -> new AgreementLine(
                        row.textOrEmpty("id"),
                        country,
                        constant(row, "part", AgreementLine.Part.class),
                        row.localized("heading"),
                        row.localized("text"),
                        amount(row),
                        constant(row, "by", AgreementLine.By.class),
                        row.date("date"),
                        citation(row)));
    }

    private static Purpose purpose(DataRow row) {
        return new Purpose(
                row.textOrEmpty("id"),
                row.localized("name"),
                new Purpose.Term(row.localized("term"), bounds(row, "days"), row.isTrue("lasting")),
                row.localized("scope"),
                constant(row, "reach", Purpose.Reach.class),
                bounds(row, "pct"),
                row.localized("trend"),
                row.localized("example"),
                citation(row));
    }

    private static Purpose.Bounds bounds(DataRow row, String unit) {
        return new Purpose.Bounds(row.number("least_" + unit), row.number("most_" + unit));
    }

    private static MeasurePurpose measure(DataRow row) {
        return new MeasurePurpose(
                row.textOrEmpty("layer"), ids(row, "purposes"), row.localized("reason"), citation(row));
    }

    private static LeveragePart part(DataRow row) {
        return new LeveragePart(row.textOrEmpty("id"), row.localized("name"), ids(row, "statements"));
    }

    private static List<String> ids(DataRow row, String field) {
        return List.of(row.textOrEmpty(field).split(";"));
    }

    private Optional<Observation> gdp(DataRow row, Problems problems) {
        Optional<CountryCode> country = country(row, problems);
        Optional<Integer> year = row.integer("year");
        Optional<Integer> measuredIn = row.integer("measured_in");
        Optional<Double> value = row.number("gdp_musd");
        if (country.isEmpty() || year.isEmpty() || measuredIn.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Observation(
                country.get(),
                Indicator.GDP,
                year.get(),
                measuredIn.get(),
                value.get(),
                row.isTrue("estimate"),
                citation(row)));
    }

    private static Optional<Quantity> amount(DataRow row) {
        return row.number("amount")
                .map(value -> new Quantity(
                        value, constant(row, "unit", Unit.class), constant(row, "qualifier", Qualifier.class)));
    }

    /** The schema allows these only. */
    private static <E extends Enum<E>> E constant(DataRow row, String field, Class<E> type) {
        return Tokens.find(row.textOrEmpty(field), type).orElseThrow();
    }

    private static Citation citation(DataRow row) {
        return new Citation(row.textOrEmpty("document"), row.textOrEmpty("place"));
    }

    private Optional<CountryCode> country(DataRow row, Problems problems) {
        String code = row.textOrEmpty("iso3");
        if (CountryCode.isWellFormed(code)
                && countries.find(new CountryCode(code)).isPresent()) {
            return Optional.of(new CountryCode(code));
        }
        problems.add(row.problem("iso3", ProblemKind.COUNTRY_UNKNOWN, code));
        return Optional.empty();
    }

    /** The tables of the package. */
    private record Tables(PackageFiles files, Descriptor descriptor, Problems problems) {

        /** The rows of a table as values, without those that have a problem; none where there is no such table. */
        <T> List<T> read(String name, Function<DataRow, Optional<T>> reader) {
            return descriptor.resource(name).stream()
                    .flatMap(table -> table.schema().stream()
                            .map(schema -> {
                                List<DataRow> rows = new TableLoader(files, problems).rows(table, schema);
                                KeyCheck.check(schema, rows, problems);
                                return rows;
                            })
                            .flatMap(List::stream))
                    .flatMap(row -> reader.apply(row).stream())
                    .toList();
        }
    }
}
