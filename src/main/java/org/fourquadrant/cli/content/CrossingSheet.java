package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.cli.output.PlainNumber;
import org.fourquadrant.cli.output.Sheet;
import org.fourquadrant.cli.output.SheetColumn;
import org.fourquadrant.cli.output.TextTable;

/** The columns of {@code crossings}. */
public final class CrossingSheet {

    private CrossingSheet() {}

    /** A sheet of crossings, the names in the language of the words. */
    public static Sheet<CrossingRow> of(List<CrossingRow> rows, TerminalWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText(
                                "iso3", row -> row.country().country().code().value()),
                        SheetColumn.ofText(
                                "name", row -> row.country().country().name().in(words.language())),
                        SheetColumn.ofNumber(
                                "milex_pct_gdp",
                                row -> Optional.of(
                                        PlainNumber.of(row.country().share().value())),
                                row -> words.figures()
                                        .share(row.country().share().value())),
                        SheetColumn.ofText("quadrant_from", row -> row.from().name()),
                        SheetColumn.ofText("quadrant_to", row -> row.to().name()),
                        SheetColumn.ofNumber(
                                "distance_points",
                                row -> Optional.of(row.distance()),
                                row -> words.texts()
                                        .format(
                                                row.distance().signum() < 0 ? "crossings.below" : "crossings.above",
                                                words.figures()
                                                        .points(row.distance().doubleValue())))),
                rows);
    }

    /** The lines of a sheet for a person. */
    public static List<String> text(Sheet<CrossingRow> sheet, TerminalWords words) {
        if (sheet.rows().isEmpty()) {
            return List.of(words.texts().get("crossings.none"));
        }
        List<String> lines = new ArrayList<>(TextTable.lines(sheet, words.headers("crossings", sheet.keys())));
        lines.add("");
        lines.add(words.texts()
                .format("crossings.total", words.figures().count(sheet.rows().size())));
        return lines;
    }
}
