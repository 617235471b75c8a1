/**
 * The chart in the window: the picture that {@code chart} paints, and above it what exists only because of a pointer or the
 * focus, as JavaFX nodes. Pointing repaints nothing of the picture.
 */
package org.fourquadrant.ui.chart;
