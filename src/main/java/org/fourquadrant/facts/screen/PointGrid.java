package org.fourquadrant.facts.screen;

import java.util.function.IntPredicate;

/**
 * Points sorted into the cells of a grid by counting, so that those near a place are found without a look at the rest.
 *
 * <p>Built in time proportional to the number of points. Points with a coordinate that is not finite are left out.
 */
public final class PointGrid {

    /** Keeps the grid small when few points lie far apart. */
    private static final int CELLS_PER_POINT = 8;

    private final double minX;
    private final double minY;
    private final double perCell;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] points;

    /**
     * Sorts points into cells.
     *
     * @param x their x
     * @param y their y, as many
     * @param wantedCell side of a cell; larger where the grid would get too large
     */
    public PointGrid(double[] x, double[] y, double wantedCell) {
        double[] bounds = bounds(x, y);
        minX = bounds[0];
        minY = bounds[1];
        double width = Math.max(0, bounds[2] - minX);
        double height = Math.max(0, bounds[3] - minY);
        double mostCells = 64 + (double) CELLS_PER_POINT * x.length;
        double area = (width + wantedCell) * (height + wantedCell);
        double cell = Math.max(wantedCell, Math.max(Math.sqrt(area / mostCells), (width + height) / mostCells));
        perCell = 1 / cell;
        columns = (int) (width * perCell) + 1;
        rows = (int) (height * perCell) + 1;
        start = new int[columns * rows + 1];
        points = sort(x, y);
    }

    private static double[] bounds(double[] x, double[] y) {
        double[] bounds = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                bounds[0] = Math.min(bounds[0], x[i]);
                bounds[1] = Math.min(bounds[1], y[i]);
                bounds[2] = Math.max(bounds[2], x[i]);
                bounds[3] = Math.max(bounds[3], y[i]);
            }
        }
        return bounds[0] <= bounds[2] ? bounds : new double[4];
    }

    private int[] sort(double[] x, double[] y) {
        int[] cellOf = new int[x.length];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            boolean finite = Double.isFinite(x[i]) && Double.isFinite(y[i]);
            cellOf[i] = finite ? row(y[i]) * columns + column(x[i]) : -1;
            if (finite) {
                start[cellOf[i] + 1]++;
                count++;
            }
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = start.clone();
        int[] sorted = new int[count];
        for (int i = 0; i < x.length; i++) {
            if (cellOf[i] >= 0) {
                sorted[next[cellOf[i]]++] = i;
            }
        }
        return sorted;
    }

    /**
     * Whether any point in a cell that the area touches satisfies the condition; points near the area's edge may be
     * asked though they lie outside. Stops at the first that does.
     */
    public boolean anyNear(double fromX, double fromY, double toX, double toY, IntPredicate condition) {
        if (toX < minX || toY < minY) {
            return false;
        }
        int lastColumn = column(toX);
        int lastRow = row(toY);
        int firstColumn = column(fromX);
        for (int row = row(fromY); row <= lastRow; row++) {
            int end = start[row * columns + lastColumn + 1];
            for (int i = start[row * columns + firstColumn]; i < end; i++) {
                if (condition.test(points[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Collects the points in all cells that the area touches; some of them may lie outside it. Loops over what was found
     * are faster than a condition asked point by point.
     *
     * @param found receives their indices; as long as there are points
     * @return how many were found
     */
    public int collect(double fromX, double fromY, double toX, double toY, int[] found) {
        if (toX < minX || toY < minY) {
            return 0;
        }
        int count = 0;
        int lastColumn = column(toX);
        int lastRow = row(toY);
        int firstColumn = column(fromX);
        for (int row = row(fromY); row <= lastRow; row++) {
            int first = start[row * columns + firstColumn];
            int end = start[row * columns + lastColumn + 1];
            // A few points a row: to begin a copy of them takes longer than to take them one by one.
            for (int i = first; i < end; i++) {
                found[count++] = points[i];
            }
        }
        return count;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - minX) * perCell)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - minY) * perCell)));
    }
}
