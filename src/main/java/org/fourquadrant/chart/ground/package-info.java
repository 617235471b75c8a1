/**
 * What a moving threshold leaves as it is: the data area with its axes, the field of marks and the curves of the strip.
 *
 * <p>Knows the rooms that it puts together: {@code layout}, {@code mark}, {@code axis}, {@code colour}, {@code words} and
 * {@code lettering}. Start reading at {@link org.fourquadrant.chart.ground.AxisPlanner}, which makes a {@link
 * org.fourquadrant.chart.ground.SceneGround} or keeps the one before.
 */
package org.fourquadrant.chart.ground;
