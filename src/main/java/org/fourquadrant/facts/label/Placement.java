package org.fourquadrant.facts.label;

import java.util.Arrays;
import org.fourquadrant.facts.screen.Box;

/** Which labels stand where at the moment, found by place through a grid; labels can be taken off again. */
final class Placement {

    private static final double CELL = 32;
    private static final int MOST_CELLS = 1 << 18;

    private final Candidate[] places;
    private final CandidateList[] candidates;
    private final boolean[] changed;
    private final double originX;
    private final double originY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] head;
    private int[] next;
    private int[] owner;
    private int used;
    private int free = -1;
    private final int[] lastQuery;
    private int query;

    Placement(Box plot, int labels) {
        places = new Candidate[labels];
        candidates = new CandidateList[labels];
        Arrays.setAll(candidates, label -> new CandidateList());
        changed = new boolean[labels];
        originX = plot.x();
        originY = plot.y();
        cell = Math.max(CELL, Math.sqrt(plot.width() * plot.height() / MOST_CELLS));
        columns = (int) (plot.width() / cell) + 1;
        rows = (int) (plot.height() / cell) + 1;
        lastQuery = new int[labels];
        head = new int[columns * rows];
        Arrays.fill(head, -1);
        next = new int[Math.max(16, 6 * labels)];
        owner = new int[next.length];
    }

    /** Where a label stands, or null. */
    Candidate place(int label) {
        return places[label];
    }

    /** Where each label stands, or null. */
    Candidate[] places() {
        return places.clone();
    }

    /** The labels that have no place, of some. */
    int[] unplaced(int[] those) {
        return Arrays.stream(those).filter(label -> places[label] == null).toArray();
    }

    boolean isPlaced(int label) {
        return places[label] != null;
    }

    /** The places known for a label. */
    CandidateList candidates(int label) {
        return candidates[label];
    }

    /** Counts the labels in the way of the places of a label from an index on, which are new. */
    void countAround(int label, int from) {
        CandidateList own = candidates[label];
        if (from == own.size()) {
            return;
        }
        int lastRow = row(own.bottom() + Spacing.UPWARDS);
        int lastColumn = column(own.right() + Spacing.SIDEWAYS);
        query++;
        lastQuery[label] = query;
        for (int row = row(own.top() - Spacing.UPWARDS); row <= lastRow; row++) {
            for (int column = column(own.left() - Spacing.SIDEWAYS); column <= lastColumn; column++) {
                for (int entry = head[row * columns + column]; entry >= 0; entry = next[entry]) {
                    int other = owner[entry];
                    if (lastQuery[other] != query) {
                        lastQuery[other] = query;
                        own.count(from, places[other], 1);
                    }
                }
            }
        }
    }

    /** The label is to be looked at. */
    void setChanged(int label) {
        changed[label] = true;
    }

    /** Whether something near the label changed since this was last asked. */
    boolean takeChanged(int label) {
        boolean result = changed[label];
        changed[label] = false;
        return result;
    }

    private void tellOthers(int label, Candidate place, int by) {
        for (int other = 0; other < candidates.length; other++) {
            if (other != label && candidates[other].count(place, by)) {
                changed[other] = true;
            }
        }
    }

    void put(int label, Candidate candidate) {
        places[label] = candidate;
        tellOthers(label, candidate, 1);
        Box extent = candidate.extent();
        for (int row = row(extent.y()); row <= row(extent.maxY()); row++) {
            for (int column = column(extent.x()); column <= column(extent.maxX()); column++) {
                int entry = newEntry();
                int index = row * columns + column;
                owner[entry] = label;
                next[entry] = head[index];
                head[index] = entry;
            }
        }
    }

    void remove(int label) {
        tellOthers(label, places[label], -1);
        Box extent = places[label].extent();
        places[label] = null;
        for (int row = row(extent.y()); row <= row(extent.maxY()); row++) {
            for (int column = column(extent.x()); column <= column(extent.maxX()); column++) {
                unlink(row * columns + column, label);
            }
        }
    }

    private void unlink(int index, int label) {
        int before = -1;
        for (int entry = head[index]; entry >= 0; before = entry, entry = next[entry]) {
            if (owner[entry] == label) {
                if (before < 0) {
                    head[index] = next[entry];
                } else {
                    next[before] = next[entry];
                }
                next[entry] = free;
                free = entry;
                return;
            }
        }
    }

    private int newEntry() {
        if (free >= 0) {
            int entry = free;
            free = next[entry];
            return entry;
        }
        if (used == next.length) {
            next = Arrays.copyOf(next, 2 * used);
            owner = Arrays.copyOf(owner, 2 * used);
        }
        return used++;
    }

    /** Whether a label can stand there beside all others. */
    boolean isFree(int label, Candidate candidate) {
        return conflicts(label, candidate, new int[1]) == 0;
    }

    /**
     * Collects the other labels that are in the way.
     *
     * @param found receives their indices; the search stops when it is full
     * @return how many were found
     */
    int conflicts(int label, Candidate candidate, int[] found) {
        Box extent = candidate.extent();
        int count = 0;
        query++;
        int lastRow = row(extent.maxY() + Spacing.UPWARDS);
        int firstColumn = column(extent.x() - Spacing.SIDEWAYS);
        int lastColumn = column(extent.maxX() + Spacing.SIDEWAYS);
        for (int row = row(extent.y() - Spacing.UPWARDS); row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                for (int entry = head[row * columns + column]; entry >= 0; entry = next[entry]) {
                    int other = owner[entry];
                    if (lastQuery[other] == query || other == label) {
                        continue;
                    }
                    lastQuery[other] = query;
                    if (candidate.conflictsWith(places[other])) {
                        found[count++] = other;
                        if (count == found.length) {
                            return count;
                        }
                    }
                }
            }
        }
        return count;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - originX) / cell)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - originY) / cell)));
    }
}
