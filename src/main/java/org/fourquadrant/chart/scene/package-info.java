/**
 * A view laid out at a size: everything that is painted, and what is under a point.
 *
 * <p>Knows all rooms in which a part of it is laid out, none of those that paint it. Start reading at {@link
 * org.fourquadrant.chart.scene.ChartScene}; the window asks a {@link org.fourquadrant.chart.scene.ScenePoint}.
 */
package org.fourquadrant.chart.scene;
