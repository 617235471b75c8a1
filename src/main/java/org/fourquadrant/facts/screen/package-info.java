/**
 * Plane geometry on the picture: boxes, segments, discs, and a grid that finds marks by place.
 *
 * <p>All lengths are logical pixels; x grows to the right, y downwards.
 */
package org.fourquadrant.facts.screen;
