package org.fourquadrant.chart.layout;

import java.awt.geom.Rectangle2D;

/**
 * A caption above the data area: at a further line, or on how many lie between one line and the next.
 *
 * @param share where the line is, or where the band between two lines begins, per cent of GDP
 * @param text what it says
 * @param box where it stands
 */
public record LineCaption(double share, String text, Rectangle2D box) {}
