package org.fourquadrant.chart.lettering;

/** The sizes of text on a chart, logical pixels. */
public final class TypeScale {

    public static final double COUNT = 24;
    public static final double CORNER = 13;
    public static final double BODY = 12;
    public static final double LABEL = 11.5;
    public static final double SMALL = 11;

    private TypeScale() {}
}
