package org.fourquadrant.model.view;

/** Light or dark. */
public enum Theme {
    LIGHT,
    DARK
}
