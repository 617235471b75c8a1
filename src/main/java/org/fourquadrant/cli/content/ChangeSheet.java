package org.fourquadrant.cli.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.tariff.TariffChange;

/** Whose tariff changed from one day to another, as lines for a person. */
public final class ChangeSheet {

    private ChangeSheet() {}

    /** The lines of a sheet, with the days above and the number of changes below. */
    public static List<String> text(Sheet<TariffChange> sheet, LocalDate from, LocalDate to, TerminalWords words) {
        String first = words.dates().day(from);
        String last = words.dates().day(to);
        if (sheet.rows().isEmpty()) {
            return List.of(words.texts().format("changes.none", first, last));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.texts().format("changes.heading", first, last));
        lines.add("");
        lines.addAll(TextTable.lines(sheet, words.headers("changes", sheet.keys())));
        lines.add("");
        lines.add(words.texts()
                .format("changes.total", words.figures().count(sheet.rows().size())));
        return lines;
    }
}
