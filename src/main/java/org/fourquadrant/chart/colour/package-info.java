/**
 * Which colour what has: the palettes of the themes, and the colourings of marks by quadrant, region, group, tariff or
 * state of the negotiations, each with what its colours mean.
 *
 * <p>Knows {@code mark} and {@code words}. Start reading at {@link org.fourquadrant.chart.colour.Colourings}; a new
 * colouring is a {@link org.fourquadrant.chart.colour.MarkColouring} made there.
 */
package org.fourquadrant.chart.colour;
