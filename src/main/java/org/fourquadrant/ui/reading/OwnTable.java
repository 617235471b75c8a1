package org.fourquadrant.ui.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.TableChoices;

/**
 * A table that a person opens, as it was understood by the answers that are known, and how it is read with others.
 *
 * @param reading what it, or its first part, was taken for
 * @param choices the answers that it was read by: those of the edition that is open, or none
 * @param unfit what is said of answers of the edition that is open which do not fit this one
 * @param reader reads it as a person says; takes its time, so it is called in the background
 * @param workspace has the countries that names may mean, and the datasets that measures can be joined from
 */
public record OwnTable(
        TableReading reading, TableChoices choices, List<Problem> unfit, Reader reader, Workspace workspace) {

    /** Reads the table once more. */
    public interface Reader {

        /** All of it. */
        TableReading readWhole(TableChoices choices, ReadingProgress progress);

        /** Its first part; empty where the whole is read as soon. */
        Optional<TableReading> readFirst(TableChoices choices);
    }

    public OwnTable {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(choices, "choices");
        unfit = List.copyOf(unfit);
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(workspace, "workspace");
    }

    /** Whether there is anything that a person can choose. */
    public boolean isChoosable() {
        return !reading.columns().isEmpty() || !reading.source().sheets().isEmpty();
    }

    /** The columns, sheets and datasets of before that there are not, as a person named them. */
    public String noLonger() {
        return unfit.stream()
                .flatMap(problem -> problem.kind() == ProblemKind.CHOICE_NOT_THERE
                        ? Stream.of(problem.field())
                        : answered(problem).stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What such a problem names last is what was answered. */
    private static Optional<String> answered(Problem problem) {
        List<String> all = problem.arguments();
        int place = problem.kind() == ProblemKind.SHEET_ASKED ? 1 : 0;
        return all.size() > place ? Optional.of(all.get(place)) : Optional.empty();
    }
}
