package org.fourquadrant.model.view;

/** The property that sizes the marks. */
public enum SizeBy {
    NOTHING,
    IMPORTS,
    BALANCE
}
