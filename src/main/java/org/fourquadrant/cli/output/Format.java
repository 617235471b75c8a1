package org.fourquadrant.cli.output;

/** The output formats of a command: text, CSV, JSON. */
public enum Format {
    /** For a person, in the language of the output. */
    TEXT,
    /** For a spreadsheet: a header line with keys, plain numbers, an empty cell where there is no value. */
    CSV,
    /** For a program: keys in snake_case, plain numbers, null where there is no value. */
    JSON
}
