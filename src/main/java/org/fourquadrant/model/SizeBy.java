package org.fourquadrant.model;

/** What the size of a mark says. */
public enum SizeBy {
    NOTHING,
    IMPORTS,
    BALANCE
}
