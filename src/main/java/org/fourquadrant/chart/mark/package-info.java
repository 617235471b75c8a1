/**
 * The marks as they lie in the data area: place, size, shape and fill of each.
 *
 * <p>Knows {@code axis}. Start reading at {@link org.fourquadrant.chart.mark.MarkField}, which is asked where a mark is
 * and which is nearest. Marks as prepared pixels are in {@code raster}.
 */
package org.fourquadrant.chart.mark;
