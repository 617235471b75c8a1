package org.fourquadrant.model.view;

/**
 * Where a person put a label: the way from the mark's centre to the label's centre.
 *
 * @param dx to the right, logical pixels
 * @param dy downwards, logical pixels
 */
public record LabelOffset(double dx, double dy) {}
