/**
 * Plane geometry on the picture: boxes, segments, discs, and a grid that finds marks by place.
 *
 * <p>All lengths are logical pixels; x grows to the right, y downwards.
 *
 * <p>In come places of marks and labels, out goes what lies where. Start reading at {@link org.fourquadrant.facts.screen.Box}; {@link
 * org.fourquadrant.facts.screen.NearestMark} answers the pointer.
 */
package org.fourquadrant.facts.screen;
