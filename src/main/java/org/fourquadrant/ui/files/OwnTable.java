package org.fourquadrant.ui.files;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.choice.TableChoices;
import org.fourquadrant.data.problem.ProblemText;

/**
 * A table that a person opens, as it was understood without answers, and how it is read with some.
 *
 * @param reading what it was taken for
 * @param again reads it as a person says; takes its time, so it is called in the background
 * @param text puts problems into words
 */
record OwnTable(TableReading reading, Function<TableChoices, TableReading> again, ProblemText text) {

    OwnTable {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(again, "again");
        Objects.requireNonNull(text, "text");
    }

    /** What is to be said of a reading, a line each. */
    List<String> lines(TableReading read) {
        return read.problems().stream().map(text::line).toList();
    }
}
