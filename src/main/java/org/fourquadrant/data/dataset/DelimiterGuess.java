package org.fourquadrant.data.dataset;

import java.util.List;
import java.util.stream.Collectors;
import org.fourquadrant.data.csv.CsvDialect;
import org.fourquadrant.data.csv.CsvRow;
import org.fourquadrant.data.csv.CsvRows;
import org.fourquadrant.data.problem.Problems;

/** The delimiter and the header row of a CSV file that does not say them, by which names come out. */
final class DelimiterGuess {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    /** Titles may stand above the header; a table that begins lower is not looked for. */
    private static final int LINES_LOOKED_AT = 30;

    private DelimiterGuess() {}

    /** The delimiter under which some row names the most columns that the chart knows. */
    static char of(String text) {
        String head = text.lines().limit(LINES_LOOKED_AT).collect(Collectors.joining("\n"));
        char best = ',';
        int most = -1;
        for (char candidate : CANDIDATES) {
            List<CsvRow> rows = CsvRows.parse(head, CsvDialect.STANDARD.withDelimiter(candidate), "", new Problems());
            int score = rows.isEmpty() ? 0 : score(rows.get(headerIndex(rows)));
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /** The index of the row that names the most columns; the first row where none names any. */
    static int headerIndex(List<CsvRow> rows) {
        int best = 0;
        for (int i = 1; i < Math.min(rows.size(), LINES_LOOKED_AT); i++) {
            if (RoleFinder.recognised(rows.get(i).cells())
                    > RoleFinder.recognised(rows.get(best).cells())) {
                best = i;
            }
        }
        return best;
    }

    /** A title that is one cell can hold every word that is looked for, so a row of one cell counts for nothing. */
    private static int score(CsvRow row) {
        return row.cells().size() == 1
                ? 0
                : RoleFinder.recognised(row.cells()) * 100 + row.cells().size();
    }
}
