package org.fourquadrant.chart.paint;

import java.awt.Graphics2D;
import org.fourquadrant.chart.layout.LaidOutChart;

/** One part of the picture. Layers paint in a fixed order and leave the graphics' transform as they found it. */
interface Layer {

    void paint(Graphics2D graphics, LaidOutChart scene);
}
