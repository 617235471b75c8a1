package org.fourquadrant.facts.line;

/**
 * A step of the curve of how many meet the line: for every threshold above the previous step's share, up to and
 * including this one's.
 *
 * @param share where the step ends, per cent of GDP
 * @param meeting how many meet a threshold there
 */
public record Step(double share, int meeting) {}
