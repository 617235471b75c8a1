package org.fourquadrant.data.importing.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.country.CountryMatch;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.TableChoices;

/** What becomes of a row that is not understood: it refuses the file, or is left out and named. */
final class RowDoubts {

    private final TableChoices choices;
    private final Map<Integer, Integer> damaged;
    private final Findings findings;

    /** @param damaged the column of a stray quote by its line */
    RowDoubts(TableChoices choices, Map<Integer, Integer> damaged, Findings findings) {
        this.choices = choices;
        this.damaged = damaged;
        this.findings = findings;
    }

    /** Whether a stray quote stands in a line, so that its cells may not be what they seem. */
    boolean isDamaged(int line) {
        return damaged.containsKey(line);
    }

    void tellOfStrayQuote(int line) {
        findings.add(line, damaged.get(line), "", ProblemKind.QUOTE_STRAY);
    }

    /** Says what was done with a cell, without leaving anything out. */
    void tell(int line, int column, String field, ProblemKind kind, String... arguments) {
        findings.add(line, column, field, kind, arguments);
    }

    /** Which country a person says that a name means. */
    Optional<CountryCode> meant(String name) {
        return choices.names().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(choices.names().get(CellText.shown(name)));
    }

    /** Remembers a name that is no country known here, for a person to say which it means. */
    void unknown(String name, int line, List<CountryMatch.Near> near) {
        findings.unknown(CellText.shown(name), line, near);
    }

    void leaveOut(int line, int column, ProblemKind kind, String... arguments) {
        findings.leaveOut(line, column, "", kind, arguments);
    }

    /**
     * What is not understood refuses the file, or is left out where a person says so.
     *
     * @param kind what is said where it refuses
     * @param left what is said where it is left out
     */
    void doubt(int line, int column, String field, ProblemKind kind, ProblemKind left, String... arguments) {
        if (choices.leavesOut()) {
            findings.leaveOut(line, column, field, left, arguments);
        } else {
            findings.add(line, column, field, kind, arguments);
        }
    }

    /** The same, unless a stray quote is reason enough to leave the row out. */
    void doubtUnlessDamaged(
            int line, int column, String field, ProblemKind kind, ProblemKind left, String... arguments) {
        if (isDamaged(line)) {
            leaveOut(line, column, ProblemKind.ROW_DAMAGED);
        } else {
            doubt(line, column, field, kind, left, arguments);
        }
    }
}
