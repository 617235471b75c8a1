package org.fourquadrant.model.view;

/** What the size of a mark says. */
public enum SizeBy {
    NOTHING,
    IMPORTS,
    BALANCE
}
