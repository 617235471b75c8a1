package org.fourquadrant.export;

/** What happens to a file that is already there. */
public enum Overwrite {
    REFUSE,
    REPLACE
}
