package org.fourquadrant.chart;

import java.awt.Graphics2D;

/** One part of the picture. Layers paint in a fixed order and leave the graphics' transform as they found it. */
interface Layer {

    void paint(Graphics2D graphics, ChartScene scene);
}
