package org.fourquadrant.chart;

/** The sizes of text on a chart, logical pixels. */
final class TypeScale {

    static final double TITLE = 16;
    static final double CORNER = 15;
    static final double BODY = 12;
    static final double LABEL = 11.5;
    static final double SMALL = 11;

    private TypeScale() {}
}
