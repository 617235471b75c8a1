package org.fourquadrant.data.problem;

/** What can be wrong with a file. The text of each is in the bundle {@code problems}. */
public enum ProblemKind {
    FILE_MISSING,
    FILE_UNREADABLE,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    ENCODING_WRONG,
    ENCODING_UNKNOWN,
    DESCRIPTOR_MISSING,
    DESCRIPTOR_BROKEN,
    PROPERTY_MISSING,
    PROPERTY_WRONG,
    PATH_UNSAFE,
    NO_ROWS,
    QUOTE_UNCLOSED,
    DELIMITER_WRONG,
    COLUMN_MISSING,
    COUNTRY_COLUMN_MISSING,
    BALANCE_COLUMN_MISSING,
    SHARE_COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_UNKNOWN(Severity.WARNING),
    CELLS_TOO_FEW,
    CELLS_TOO_MANY,
    VALUE_REQUIRED,
    NUMBER_EXPECTED,
    INTEGER_EXPECTED,
    DATE_EXPECTED,
    BOOLEAN_EXPECTED,
    OUT_OF_RANGE,
    NOT_AMONG,
    PATTERN_UNMET,
    VALUE_TWICE,
    COUNTRY_UNKNOWN,
    COUNTRY_TWICE,
    REFERENCE_UNKNOWN,
    YEAR_UNKNOWN,
    UNIT_ASSUMED(Severity.WARNING),
    COMMA_AMBIGUOUS(Severity.WARNING),
    VERSION_NEWER,
    DATASET_MISSING,
    DATASET_OTHER,
    TOO_MANY_PROBLEMS;

    private final Severity severity;

    ProblemKind() {
        this(Severity.ERROR);
    }

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    /** Whether nothing can be read because of it. */
    public Severity severity() {
        return severity;
    }
}
