package org.fourquadrant.model.view;

/** The text of the labels: the name of the country, its code or nothing. */
public enum LabelText {
    NAME,
    CODE,
    NONE
}
