package org.fourquadrant.export;

/** Whether a file that is already there is replaced; if not, writing fails. */
public enum Overwrite {
    REFUSE,
    REPLACE
}
