package org.fourquadrant.facts.label;

import java.util.List;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.Segment;

/**
 * Where the labels of one set of marks can stand as far as marks and edges allow it: found when first asked for, and kept from
 * picture to picture while a line moves over the marks. It changes how soon labels are placed and never where.
 *
 * <p>Several threads may ask: what one finds is what every other would.
 */
public final class KnownSpots {

    /** A place of a text among the marks. */
    static final class Spot {

        private final Box text;
        private final Segment leader;
        private final boolean open;
        private double surroundings = Double.NaN;

        /**
         * A place.
         *
         * @param leader the line to its mark, or null where it stands next to it
         * @param open whether no mark and no edge is in the way
         */
        Spot(Box text, Segment leader, boolean open) {
            this.text = text;
            this.leader = leader;
            this.open = open;
        }

        boolean isOpen() {
            return open;
        }

        Box text() {
            return text;
        }

        Segment leader() {
            return leader;
        }

        /** How unpleasant the marks around it are. */
        double surroundings(NearMarks marks, int mark) {
            if (Double.isNaN(surroundings)) {
                surroundings = marks.cost(text, leader, mark);
            }
            return surroundings;
        }

        boolean isOf(LabelRequest request) {
            return text.width() == request.width() && text.height() == request.height();
        }
    }

    /**
     * What is known of some positions.
     *
     * @param positions in the order in which they are tried
     * @param spots by mark and position; null where nobody has asked yet
     */
    private record Table(List<RelativePosition> positions, Spot[][] spots) {}

    private Table table = new Table(List.of(), new Spot[0][]);

    /** What is known of some positions at so many marks, by mark and position; what is found is written into it. */
    Spot[][] at(List<RelativePosition> positions, int marks) {
        Table known = table;
        if (known.positions() != positions || known.spots().length != marks) {
            known = new Table(positions, new Spot[marks][]);
            table = known;
        }
        return known.spots();
    }
}
