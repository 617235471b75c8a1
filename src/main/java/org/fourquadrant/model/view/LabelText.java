package org.fourquadrant.model.view;

/** What a label says. */
public enum LabelText {
    NAME,
    CODE,
    NONE
}
