package org.fourquadrant.ui.files;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.TableChoices;

/**
 * A table that a person opens, as it was understood by the answers that are known, and how it is read with others.
 *
 * @param reading what it was taken for
 * @param choices the answers that it was read by: those of the edition that is open, or none
 * @param again reads it as a person says; takes its time, so it is called in the background
 * @param workspace has the countries that names may mean, and the datasets that measures can be joined from
 * @param text puts problems into words
 */
record OwnTable(TableReading reading, TableChoices choices, Reader again, Workspace workspace, ProblemText text) {

    /** Reads the table once more. */
    @FunctionalInterface
    interface Reader {
        TableReading read(TableChoices choices, ReadingProgress progress);
    }

    OwnTable {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(choices, "choices");
        Objects.requireNonNull(again, "again");
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(text, "text");
    }

    /** What is to be said of a reading, a line each. */
    List<String> lines(TableReading read) {
        return read.problems().stream().map(text::line).toList();
    }
}
