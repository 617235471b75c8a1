/**
 * Who has a place on the chart and who has none, and why; the quadrant of each at a line.
 *
 * <p>Knows {@code model}. Start reading at {@link org.fourquadrant.facts.place.Classification}; the rule itself is
 * {@link org.fourquadrant.facts.place.QuadrantRule}.
 */
package org.fourquadrant.facts.place;
