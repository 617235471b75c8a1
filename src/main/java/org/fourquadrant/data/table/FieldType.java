package org.fourquadrant.data.table;

import java.util.Locale;

/** Types of Table Schema that values are told apart by; the remaining ones are read as text. */
public enum FieldType {
    STRING,
    NUMBER,
    INTEGER,
    YEAR,
    DATE,
    BOOLEAN;

    /** The type of a name of the standard; text where it is none that is told apart. */
    public static FieldType of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "number" -> NUMBER;
            case "integer" -> INTEGER;
            case "year" -> YEAR;
            case "date" -> DATE;
            case "boolean" -> BOOLEAN;
            default -> STRING;
        };
    }
}
