package org.fourquadrant.facts.scale;

/**
 * A tick of an axis.
 *
 * @param value where it stands, in the unit of the axis
 * @param labelled whether it carries its value; the others only divide
 */
public record Tick(double value, boolean labelled) {}
