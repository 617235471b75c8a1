package org.fourquadrant.model;

/** Light or dark. */
public enum Theme {
    LIGHT,
    DARK
}
