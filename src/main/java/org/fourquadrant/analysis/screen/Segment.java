package org.fourquadrant.analysis.screen;

/**
 * A straight line between two points.
 *
 * @param x1 start
 * @param y1 start
 * @param x2 end
 * @param y2 end
 */
public record Segment(double x1, double y1, double x2, double y2) {

    /** The smallest box around it. */
    public Box bounds() {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    public double length() {
        return Math.hypot(x2 - x1, y2 - y1);
    }

    /** Distance of a point from the nearest point of the segment. */
    public double distanceTo(double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
        double t = Math.max(0, Math.min(1, along));
        return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
    }

    /** Whether any part of the segment lies inside the box (Liang–Barsky clipping). */
    public boolean crosses(Box box) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double[] range = {0, 1};
        return clip(-dx, x1 - box.x(), range)
                && clip(dx, box.maxX() - x1, range)
                && clip(-dy, y1 - box.y(), range)
                && clip(dy, box.maxY() - y1, range);
    }

    private static boolean clip(double direction, double room, double[] range) {
        if (direction == 0) {
            return room > 0;
        }
        double t = room / direction;
        if (direction < 0) {
            range[0] = Math.max(range[0], t);
        } else {
            range[1] = Math.min(range[1], t);
        }
        return range[0] < range[1];
    }

    /** Whether the two cross in a point that is not an end of either. */
    public boolean crosses(Segment other) {
        return side(other.x1, other.y1) * side(other.x2, other.y2) < 0 && other.side(x1, y1) * other.side(x2, y2) < 0;
    }

    private double side(double x, double y) {
        return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }
}
