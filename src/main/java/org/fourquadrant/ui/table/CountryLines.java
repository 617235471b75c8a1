package org.fourquadrant.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Country;

/** The lines of the table for what is shown. */
final class CountryLines {

    private final Facts facts;

    private CountryLines(Facts facts) {
        this.facts = facts;
    }

    /** The plotted countries in the dataset's order, then the others in the dataset's order. */
    static List<CountryLine> of(Facts facts) {
        CountryLines writer = new CountryLines(facts);
        List<CountryLine> lines = new ArrayList<>();
        facts.classification().plotted().forEach(country -> lines.add(writer.of(country)));
        facts.classification().notPlotted().forEach(country -> lines.add(writer.of(country)));
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
                facts.tariff(country.code()),
                facts.negotiation(country.code()).stage());
    }

    private CountryLine of(NotPlotted listed) {
        Country country = listed.country();
        return new CountryLine(
                country,
                Optional.empty(),
                Optional.of(listed.reason()),
                listed.balance(),
                listed.share(),
                facts.tariff(country.code()),
                facts.negotiation(country.code()).stage());
    }
}
