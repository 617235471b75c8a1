/**
 * How values are spread along an axis, and where its ticks stand.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.scale.AxisTransforms} and
 * {@link org.fourquadrant.facts.scale.TickPlan}.
 */
package org.fourquadrant.facts.scale;
