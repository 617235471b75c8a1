/**
 * How values are spread along an axis and where its ticks stand. Knows {@code model} and the JDK.
 *
 * <p>Start reading at {@link org.fourquadrant.analysis.scale.AxisTransform}.
 */
package org.fourquadrant.analysis.scale;
