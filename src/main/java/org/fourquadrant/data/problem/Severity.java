package org.fourquadrant.data.problem;

/** What a problem means for the file it was found in. */
public enum Severity {
    /** The file gives no value. */
    ERROR,
    /** The file was read; a person should know how. */
    WARNING
}
