/**
 * How text is set: the bundled faces, their sizes, widths and line breaks, and the painting of one line.
 *
 * <p>Knows no other room of the chart. Start reading at {@link org.fourquadrant.chart.lettering.TextPainter}; pages without a
 * chart set their text through {@link org.fourquadrant.chart.lettering.Lettering}.
 */
package org.fourquadrant.chart.lettering;
