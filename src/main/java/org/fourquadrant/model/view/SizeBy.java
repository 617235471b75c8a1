package org.fourquadrant.model.view;

/** The property that sizes the marks. */
public enum SizeBy {
    NOTHING,
    IMPORTS,
    BALANCE,
    /** The tariff weighted by imports. */
    WEIGHTED_TARIFF
}
