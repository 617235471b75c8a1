package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.export.table.CrossingTable;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.line.Crossing;

/** Who changes quadrant, as lines for a person. */
public final class CrossingSheet {

    private CrossingSheet() {}

    /** Everybody who crosses when the line moves from one place to another, in the order in which it meets them. */
    public static Sheet<Crossing> of(Facts facts, double oldLine, double newLine, TerminalWords words) {
        List<Crossing> crossings = new ArrayList<>(facts.shares().crossings(oldLine, newLine));
        if (newLine < oldLine) {
            Collections.reverse(crossings);
        }
        return CrossingTable.of(crossings, TableWords.in(words.language()));
    }

    /** The lines of a sheet for a person. */
    public static List<String> text(Sheet<Crossing> sheet, TerminalWords words) {
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
