package org.fourquadrant.export.page;

/**
 * Size of a page on paper.
 *
 * @param width points, 72 to an inch
 * @param height points
 */
public record PageSize(double width, double height) {}
