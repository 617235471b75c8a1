package org.fourquadrant.data.problem;

import java.util.List;
import java.util.Objects;

/**
 * Something wrong in a file, and where. {@link ProblemText} puts it into words.
 *
 * @param file the file as the person named it
 * @param row physical line in the file from 1, the header being a line too; 0 when it is of the whole file
 * @param column number of the cell in its row from 1 (of the character in a JSON file); 0 when it is of the whole row
 * @param field name of the field or property, may be empty
 * @param kind what is wrong
 * @param arguments what fills the places of the text
 */
public record Problem(String file, int row, int column, String field, ProblemKind kind, List<String> arguments) {

    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
    }

    /** A problem of a whole file. */
    public static Problem ofFile(String file, ProblemKind kind, String... arguments) {
        return new Problem(file, 0, 0, "", kind, List.of(arguments));
    }

    /** Whether the file gives no value because of it. */
    public Severity severity() {
        return kind.severity();
    }
}
