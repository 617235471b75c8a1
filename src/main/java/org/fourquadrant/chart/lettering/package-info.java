/**
 * How text is set: the bundled faces, their sizes, widths and line breaks, and the painting of one line.
 *
 * <p>What the bundled faces lack is set in a face of the computer ({@link org.fourquadrant.chart.lettering.FaceRun}).
 *
 * <p>Knows no other room of the chart. Start reading at {@link org.fourquadrant.chart.lettering.TextPainter}; pages without a
 * chart set their text through {@link org.fourquadrant.chart.lettering.Lettering}.
 */
package org.fourquadrant.chart.lettering;
