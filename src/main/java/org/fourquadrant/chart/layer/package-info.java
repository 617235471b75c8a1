/**
 * A scene painted on any {@code Graphics2D}, layer over layer, each saying which part of the picture comes next.
 *
 * <p>Knows {@code scene} and what a scene consists of, no pixels: where there are some, a {@link
 * org.fourquadrant.chart.layer.MarkTarget} takes text and marks. Start reading at {@link
 * org.fourquadrant.chart.layer.ScenePainter}, which names the layers in their order.
 */
package org.fourquadrant.chart.layer;
