package org.fourquadrant.ui.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.analysis.Classification;
import org.fourquadrant.analysis.NotPlotted;
import org.fourquadrant.analysis.PlottedCountry;
import org.fourquadrant.analysis.dossier.Dossiers;
import org.fourquadrant.model.Country;

/** The lines of the table for one as-of date. */
final class CountryLines {

    private final Dossiers dossiers;
    private final LocalDate asOf;

    CountryLines(Dossiers dossiers, LocalDate asOf) {
        this.dossiers = dossiers;
        this.asOf = asOf;
    }

    /** The plotted countries in the dataset's order, then the others in the dataset's order. */
    List<CountryLine> of(Classification classification) {
        List<CountryLine> lines = new ArrayList<>();
        classification.plotted().forEach(country -> lines.add(of(country)));
        classification.notPlotted().forEach(country -> lines.add(of(country)));
        return lines;
    }

    private CountryLine of(PlottedCountry plotted) {
        Country country = plotted.country();
        return new CountryLine(
                country,
                Optional.of(plotted.quadrant()),
                Optional.empty(),
                Optional.of(plotted.balance()),
                Optional.of(plotted.share()),
                dossiers.tariffs().on(country.code(), asOf),
                dossiers.negotiations().on(country.code(), asOf).stage());
    }

    private CountryLine of(NotPlotted listed) {
        Country country = listed.country();
        return new CountryLine(
                country,
                Optional.empty(),
                Optional.of(listed.reason()),
                listed.balance(),
                listed.share(),
                dossiers.tariffs().on(country.code(), asOf),
                dossiers.negotiations().on(country.code(), asOf).stage());
    }
}
