/**
 * How values are spread along an axis, and where its ticks stand.
 *
 * <p>Start reading at {@link org.fourquadrant.analysis.scale.AxisTransforms} and
 * {@link org.fourquadrant.analysis.scale.TickPlan}.
 */
package org.fourquadrant.analysis.scale;
