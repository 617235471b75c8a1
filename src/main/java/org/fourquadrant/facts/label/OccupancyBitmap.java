package org.fourquadrant.facts.label;

import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.Segment;

/**
 * Which pixels of the plot are taken, one bit each: a test costs the same however many marks there are. What is taken is
 * rounded outwards, so that what is free here is free.
 *
 * <p>A word holds a block of 8×8 pixels, so that a label touches few cache lines; by rows it would touch one for each.
 */
final class OccupancyBitmap {

    /** 16 MB of bits; larger plots are held coarser. */
    private static final double MOST_PIXELS = 1 << 27;

    private static final long EVERY_ROW = 0x0101_0101_0101_0101L;

    private final Box plot;
    private final double scale;
    private final int columns;
    private final int rows;
    private final int blocksPerRow;
    private final long[] words;

    OccupancyBitmap(Box plot) {
        this.plot = plot;
        scale = Math.min(1, Math.sqrt(MOST_PIXELS / (plot.width() * plot.height())));
        columns = (int) Math.ceil(plot.width() * scale);
        rows = (int) Math.ceil(plot.height() * scale);
        blocksPerRow = (columns + 7) / 8;
        words = new long[blocksPerRow * ((rows + 7) / 8)];
    }

    /** Whether any pixel of a box within the plot is taken. */
    boolean isTaken(Box box) {
        int left = column(box.x());
        int right = lastColumn(box.maxX());
        int top = row(box.y());
        int bottom = lastRow(box.maxY());
        for (int blockRow = top >> 3; blockRow <= bottom >> 3; blockRow++) {
            long rowMask = rowMask(blockRow, top, bottom);
            for (int block = left >> 3; block <= right >> 3; block++) {
                long mask = rowMask & columnMask(block, left, right);
                if ((words[blockRow * blocksPerRow + block] & mask) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes the pixels of a box, as far as they lie in the plot. */
    void take(Box box) {
        take(column(box.x()), lastColumn(box.maxX()), row(box.y()), lastRow(box.maxY()));
    }

    private void take(int left, int right, int top, int bottom) {
        for (int blockRow = top >> 3; blockRow <= bottom >> 3; blockRow++) {
            long rowMask = rowMask(blockRow, top, bottom);
            for (int block = left >> 3; block <= right >> 3; block++) {
                words[blockRow * blocksPerRow + block] |= rowMask & columnMask(block, left, right);
            }
        }
    }

    /** The bits of a block that lie within the rows. */
    private static long rowMask(int blockRow, int top, int bottom) {
        int first = Math.max(0, top - 8 * blockRow);
        int last = Math.min(7, bottom - 8 * blockRow);
        return first > last ? 0 : -1L << 8 * first & -1L >>> 8 * (7 - last);
    }

    /** The bits of a block that lie within the columns. */
    private static long columnMask(int block, int left, int right) {
        int first = Math.max(0, left - 8 * block);
        int last = Math.min(7, right - 8 * block);
        return first > last ? 0 : (0xffL << first & 0xffL >>> 7 - last) * EVERY_ROW;
    }

    /** Takes the pixels of a disc. */
    void takeDisc(double x, double y, double radius) {
        int lastRow = lastRow(y + radius);
        for (int row = row(y - radius); row <= lastRow; row++) {
            double top = row / scale + plot.y();
            double nearest = Math.max(top, Math.min(top + 1 / scale, y));
            double half = Math.sqrt(Math.max(0, radius * radius - (nearest - y) * (nearest - y)));
            take(column(x - half), lastColumn(x + half), row, row);
        }
    }

    /** Whether any pixel along a segment is taken, from a distance after its start on. */
    boolean isTaken(Segment segment, double from) {
        double length = segment.length();
        for (double along = from; along <= length; along++) {
            int index = index(segment, along / length);
            if ((words[index >> 6] & 1L << index) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes the pixels along a segment. */
    void take(Segment segment) {
        double length = segment.length();
        for (double along = 0; along <= length; along++) {
            int index = index(segment, along / length);
            words[index >> 6] |= 1L << index;
        }
    }

    private int index(Segment segment, double t) {
        double x = segment.x1() + t * (segment.x2() - segment.x1());
        double y = segment.y1() + t * (segment.y2() - segment.y1());
        int row = row(y);
        int column = column(x);
        int block = (row >> 3) * blocksPerRow + (column >> 3);
        return block << 6 | (row & 7) << 3 | column & 7;
    }

    private int column(double x) {
        return clamp((int) Math.floor((x - plot.x()) * scale), columns);
    }

    private int row(double y) {
        return clamp((int) Math.floor((y - plot.y()) * scale), rows);
    }

    private int lastColumn(double x) {
        return clamp((int) Math.ceil((x - plot.x()) * scale) - 1, columns);
    }

    private int lastRow(double y) {
        return clamp((int) Math.ceil((y - plot.y()) * scale) - 1, rows);
    }

    private static int clamp(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }
}
