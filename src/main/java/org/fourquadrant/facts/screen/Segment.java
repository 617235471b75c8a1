package org.fourquadrant.facts.screen;

/**
 * A straight line between two points.
 *
 * @param x1 start
 * @param y1 start
 * @param x2 end
 * @param y2 end
 */
public record Segment(double x1, double y1, double x2, double y2) {

    public double length() {
        return length(x2 - x1, y2 - y1);
    }

    /** The same segment elsewhere. */
    public Segment shifted(double dx, double dy) {
        return new Segment(x1 + dx, y1 + dy, x2 + dx, y2 + dy);
    }

    /** Distance of a point from the nearest point of the segment. */
    public double distanceTo(double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
        double t = Math.max(0, Math.min(1, along));
        return length(x - x1 - t * dx, y - y1 - t * dy);
    }

    /** Math.hypot guards against overflow, which pixels never reach, at ten times the cost. */
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Whether any part of the segment lies inside the box. */
    public boolean crosses(Box box) {
        return crosses(box.x(), box.y(), box.maxX(), box.maxY());
    }

    /** Whether any part of the segment lies between these edges (separating axis test). */
    public boolean crosses(double left, double top, double right, double bottom) {
        boolean boundsOverlap = Math.max(x1, x2) > left
                && Math.min(x1, x2) < right
                && Math.max(y1, y2) > top
                && Math.min(y1, y2) < bottom;
        if (!boundsOverlap) {
            return false;
        }
        double reach = (Math.abs(x2 - x1) * (bottom - top) + Math.abs(y2 - y1) * (right - left)) / 2;
        return Math.abs(side((left + right) / 2, (top + bottom) / 2)) < reach;
    }

    /** Whether the two cross in a point that is not an end of either. */
    public boolean crosses(Segment other) {
        return side(other.x1, other.y1) * side(other.x2, other.y2) < 0 && other.side(x1, y1) * other.side(x2, y2) < 0;
    }

    private double side(double x, double y) {
        return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }
}
