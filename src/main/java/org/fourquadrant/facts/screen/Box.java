package org.fourquadrant.facts.screen;

/**
 * An upright rectangle.
 *
 * @param x left edge
 * @param y upper edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {

    /** @throws IllegalArgumentException if the width or height is below 0 or not a number */
    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("Not a box: " + width + " by " + height);
        }
    }

    /** The box of a size around a centre. */
    public static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    public double maxX() {
        return x + width;
    }

    public double maxY() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** Whether the two share an area; touching edges do not count. */
    public boolean overlaps(Box other) {
        return x < other.maxX() && other.x < maxX() && y < other.maxY() && other.y < maxY();
    }

    /** Whether the other box is closer than a distance left and right, and than another above and below. */
    public boolean comesWithin(double sideways, double upwards, Box other) {
        return x < other.x + other.width + sideways
                && other.x < x + width + sideways
                && y < other.y + other.height + upwards
                && other.y < y + height + upwards;
    }

    /** Whether the other box lies within this one, edges included. */
    public boolean contains(Box other) {
        return other.x >= x && other.maxX() <= maxX() && other.y >= y && other.maxY() <= maxY();
    }

    /** This box with a margin on each side. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The x of the point of this box that is nearest to a point. */
    public double nearestX(double pointX) {
        return Math.max(x, Math.min(maxX(), pointX));
    }

    /** The y of the point of this box that is nearest to a point. */
    public double nearestY(double pointY) {
        return Math.max(y, Math.min(maxY(), pointY));
    }

    /** Distance of a point from this box, 0 within it. */
    public double distanceTo(double pointX, double pointY) {
        double dx = pointX - nearestX(pointX);
        double dy = pointY - nearestY(pointY);
        return Math.sqrt(dx * dx + dy * dy);
    }
}
