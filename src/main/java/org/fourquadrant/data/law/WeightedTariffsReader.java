package org.fourquadrant.data.law;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.WeightedTariffs;

/** Reads a package of tariffs weighted by imports. */
public final class WeightedTariffsReader {

    private final Countries countries;

    /** @param countries those that have rates */
    public WeightedTariffsReader(Countries countries) {
        this.countries = countries;
    }

    /** The rates of a package, or the problems because of which there are none. */
    public Loaded<WeightedTariffs.Contents> read(PackageFiles files) {
        Problems problems = new Problems();
        Optional<LawPackage> opened = LawPackage.open(files, countries, problems);
        if (opened.isEmpty()) {
            return problems.givingNothing();
        }
        LawPackage law = opened.get();
        List<DataRow> rates = law.rows("rates");
        List<DataRow> economies = law.rows("economies");
        rates.forEach(row -> country(law, row));
        economies.forEach(row -> country(law, row));
        return problems.giving(() -> new WeightedTariffs.Contents(
                law.info(),
                rates.stream().map(row -> rate(law, row)).toList(),
                economies.stream().map(row -> economy(law, row)).toList()));
    }

    private static Optional<CountryCode> country(LawPackage law, DataRow row) {
        return law.country(row, "iso3", row.textOrEmpty("iso3"));
    }

    private static WeightedTariffs.Rate rate(LawPackage law, DataRow row) {
        return new WeightedTariffs.Rate(
                country(law, row).orElseThrow(),
                row.date("day").orElseThrow(),
                row.number("added_pct").orElseThrow());
    }

    private static WeightedTariffs.Economy economy(LawPackage law, DataRow row) {
        return new WeightedTariffs.Economy(
                country(law, row).orElseThrow(),
                row.number("imports_2024_usd").orElseThrow(),
                row.number("tariff_2024_pct").orElseThrow());
    }
}
