package org.fourquadrant.data.table;

import java.util.List;
import org.fourquadrant.data.problem.ProblemKind;

/** The value of a cell, by its type. */
sealed interface CellValue {

    /**
     * A value of the type of its field: String, Double, Integer, LocalDate or Boolean.
     *
     * @param value the value
     */
    record Present(Object value) implements CellValue {}

    /** Nothing, which the field allows. */
    record Missing() implements CellValue {}

    /**
     * Something else than the field allows.
     *
     * @param kind what is wrong
     * @param arguments for the text of the problem
     */
    record Fault(ProblemKind kind, List<String> arguments) implements CellValue {
        static Fault of(ProblemKind kind, String... arguments) {
            return new Fault(kind, List.of(arguments));
        }
    }
}
