package org.fourquadrant.model;

/** What a label says. */
public enum LabelText {
    NAME,
    CODE,
    NONE
}
