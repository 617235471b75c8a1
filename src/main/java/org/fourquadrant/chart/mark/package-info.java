/**
 * The marks as they lie in the data area: place, size, shape and fill of each, and in which colours by quadrant, region,
 * group, tariff or state of the negotiations.
 *
 * <p>Knows {@code axis} and {@code words}. Start reading at {@link org.fourquadrant.chart.mark.MarkField}, which is asked where
 * a mark is and which is nearest; a new colouring is a {@link org.fourquadrant.chart.mark.MarkColouring} made by {@link
 * org.fourquadrant.chart.mark.Colourings}. Marks as prepared pixels are in {@code raster}.
 */
package org.fourquadrant.chart.mark;
