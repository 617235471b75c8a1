package org.fourquadrant.ui.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.facts.Classification;
import org.fourquadrant.facts.NotPlotted;
import org.fourquadrant.facts.PlottedCountry;
import org.fourquadrant.facts.dossier.Dossiers;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NegotiationStage;

/** The lines of the table for one as-of date. */
final class CountryLines {

    private record Documented(TariffOnDate tariff, NegotiationStage negotiation) {}

    private final Dossiers dossiers;
    private final LocalDate asOf;
    // The line may move sixty times a second, the documents say the same all along.
    private final Map<CountryCode, Documented> documented = new HashMap<>();

    CountryLines(Dossiers dossiers, LocalDate asOf) {
        this.dossiers = dossiers;
        this.asOf = asOf;
    }

    /** Whether these lines are for a date of a workspace. */
    boolean areFor(Dossiers wanted, LocalDate date) {
        return dossiers == wanted && asOf.equals(date);
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
        Documented said = documentedOf(country);
        return new CountryLine(
                country,
                Optional.of(plotted.quadrant()),
                Optional.empty(),
                Optional.of(plotted.balance()),
                Optional.of(plotted.share()),
                said.tariff(),
                said.negotiation());
    }

    private CountryLine of(NotPlotted listed) {
        Country country = listed.country();
        Documented said = documentedOf(country);
        return new CountryLine(
                country,
                Optional.empty(),
                Optional.of(listed.reason()),
                listed.balance(),
                listed.share(),
                said.tariff(),
                said.negotiation());
    }

    private Documented documentedOf(Country country) {
        return documented.computeIfAbsent(
                country.code(),
                code -> new Documented(
                        dossiers.tariffs().on(code, asOf),
                        dossiers.negotiations().on(code, asOf).stage()));
    }
}
