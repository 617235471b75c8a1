package org.fourquadrant.ui.lab;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.facts.line.StableInterval;

/**
 * What moving the line from one place to another does.
 *
 * @param from where it stood, per cent of GDP
 * @param to where it stands
 * @param crossings who changes quadrant
 * @param deficitMoved the part of the plotted deficit that belongs to them, 0 to 1
 * @param stable between which shares the picture of now stays the same
 */
public record LineMove(double from, double to, List<Crossing> crossings, double deficitMoved, StableInterval stable) {

    public LineMove {
        Objects.requireNonNull(stable, "stable");
        crossings = List.copyOf(crossings);
    }

    static LineMove of(SharesAlongLine shares, double from, double to) {
        return new LineMove(
                from, to, shares.crossings(from, to), shares.deficitMoved(from, to), shares.stableAround(to));
    }
}
