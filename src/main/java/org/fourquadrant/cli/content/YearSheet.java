package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.years.Gap;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.EndingText;

/** Where one country stood year by year, as lines for a person. */
public final class YearSheet {

    private final TerminalWords words;
    private final View view;
    private final Country country;
    private final Optional<String> ending;

    /** @param countries names of what came after a state that is no more */
    public YearSheet(TerminalWords words, View view, Country country, Countries countries) {
        this.words = words;
        this.ending = new EndingText(countries, words.language()).of(country);
        this.view = view;
        this.country = country;
    }

    /** The lines of a sheet, with what is asked above, and the years without a place below. */
    public List<String> lines(Sheet<YearPlace> sheet, List<Gap> gaps, int from, int to) {
        String name = country.name().in(words.language());
        String first = String.valueOf(from);
        String last = String.valueOf(to);
        if (sheet.rows().isEmpty()) {
            return List.of(words.texts().format("years.none", name, first, last));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.texts()
                .format(
                        "years.heading",
                        name,
                        first,
                        last,
                        words.figures().threshold(view.thresholds().main())));
        ending.ifPresent(lines::add);
        lines.add("");
        lines.addAll(TextTable.lines(sheet, words.headers("years", sheet.keys())));
        lines.add("");
        gaps.forEach(gap -> lines.add(words.texts()
                .format("years.gap", String.valueOf(gap.year()), words.texts().get("not_plotted", gap.reason()))));
        return lines;
    }
}
