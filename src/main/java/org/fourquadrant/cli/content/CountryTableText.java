package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.export.table.CountryColumn;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.UndecidedText;

/** The table of all economies for a person: what is shown, the rows, the counts, and who has no place and why. */
public final class CountryTableText {

    private final TerminalWords words;

    public CountryTableText(TerminalWords words) {
        this.words = words;
    }

    /** The lines of the table. */
    public List<String> lines(Facts facts, Sheet<CountryRow> sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(facts.view()));
        lines.add("");
        lines.addAll(TextTable.lines(sheet, CountryColumn.headers(TableWords.in(words.language()))));
        lines.add("");
        for (Quadrant quadrant : Quadrant.values()) {
            lines.add(words.texts()
                    .format(
                            "table.count",
                            new PlaceText(words.language()).number(quadrant),
                            words.texts().get("quadrant", quadrant),
                            words.figures().count(facts.counts().get(quadrant))));
        }
        if (facts.classification().undecided().size() > 0) {
            lines.add(new UndecidedText(words.language())
                    .count(facts.classification().undecided().size()));
        }
        sheet.rows().stream().flatMap(row -> notPlotted(row).stream()).forEach(lines::add);
        facts.dataset()
                .ifPresent(dataset -> lines.add(words.texts()
                        .format("table.source", dataset.info().sourceLine().in(words.language()))));
        return lines;
    }

    private String heading(View view) {
        DataChoice data = view.data();
        return words.texts()
                .format(
                        "table.heading",
                        data.dataset(),
                        String.valueOf(data.year()),
                        words.figures().threshold(view.thresholds().main()),
                        words.dates().day(data.asOf()));
    }

    private Optional<String> notPlotted(CountryRow row) {
        return row.notPlotted()
                .map(reason -> words.texts()
                        .format(
                                "table.not_plotted",
                                row.country().name().in(words.language()),
                                words.texts().get("not_plotted", reason)));
    }
}
