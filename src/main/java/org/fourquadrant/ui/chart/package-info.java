/**
 * The chart in the window: the picture that {@code chart} paints, and above it what exists only because of a pointer or the
 * focus, as JavaFX nodes. Pointing repaints nothing of the picture.
 *
 * <p>In come the session and the pointer, out go changes of the view. Start reading at {@link
 * org.fourquadrant.ui.chart.ChartPane}; a tool of the hand is a {@link org.fourquadrant.ui.chart.DragTool}.
 */
package org.fourquadrant.ui.chart;
