package org.fourquadrant.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.fourquadrant.model.PartialDate;
import org.fourquadrant.ui.shared.DateScale;

/** Where the marks and labels of the track stand: pure geometry of groups, a scale and the widths of texts. */
final class TrackLayout {

    /** Height of a lane, pixels. */
    static final double LANE = 19;

    /** Where in its lane the bar of a month stands, below discs and labels, pixels from the top of the lane. */
    static final double FLOOR = 17;

    private static final double SMALLEST = 3.5;
    private static final double LARGEST = 6;
    /** How far from a mark's edge the pointer may be, pixels. */
    private static final double REACH = 5;

    /**
     * A mark: a disc with perhaps a label for a day, a bar for a month.
     *
     * @param group what it stands for
     * @param left its left edge, pixels
     * @param right its right edge, pixels
     * @param y its middle, pixels from the top of the first lane
     * @param radius half its height, pixels
     * @param label its label
     * @param labelLeft the left edge of the label; empty where there is no room for it
     */
    record Spot(
            EventGroup group,
            double left,
            double right,
            double y,
            double radius,
            String label,
            Optional<Double> labelLeft) {

        boolean isOnADay() {
            return group.date().precision() == PartialDate.Precision.DAY;
        }
    }

    private final DateScale scale;
    private final GroupText text;
    private final ToDoubleFunction<String> widthOf;

    TrackLayout(DateScale scale, GroupText text, ToDoubleFunction<String> widthOf) {
        this.scale = scale;
        this.text = text;
        this.widthOf = widthOf;
    }

    List<Spot> of(List<EventGroup> groups) {
        List<Spot> spots = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            List<Spot> bare = groups.stream()
                    .filter(group -> group.lane() == lane)
                    .map(this::bare)
                    .toList();
            bare.stream().filter(spot -> !spot.isOnADay()).forEach(spots::add);
            spots.addAll(labelled(bare.stream().filter(Spot::isOnADay).toList()));
        }
        return spots;
    }

    /** The spot at a place, the nearest one where several are in reach. */
    static Optional<Spot> at(List<Spot> spots, double x, double y) {
        return spots.stream()
                .filter(spot -> spot.group().lane().ordinal() == (int) Math.floor(y / LANE))
                .filter(spot -> distance(spot, x) <= REACH)
                // A day before a month that it lies in.
                .min(java.util.Comparator.comparing((Spot spot) -> !spot.isOnADay())
                        .thenComparing(spot -> Math.abs((spot.left() + spot.right()) / 2 - x)));
    }

    private static double distance(Spot spot, double x) {
        return Math.max(0, Math.max(spot.left() - x, x - spot.right()));
    }

    private Spot bare(EventGroup group) {
        double y = LANE * (group.lane().ordinal() + 0.5);
        String label = text.label(group);
        if (group.date().precision() == PartialDate.Precision.DAY) {
            double radius = Math.min(LARGEST, SMALLEST + Math.log(group.events().size()));
            double x = scale.xOf(group.date().firstDay());
            return new Spot(group, x - radius, x + radius, y, radius, label, Optional.empty());
        }
        double left = scale.xOf(group.date().firstDay());
        double right = scale.xOf(scale.coverage().nearest(group.date().lastDay()));
        return new Spot(group, left, right - 2, y - LANE / 2 + FLOOR, 1.5, label, Optional.empty());
    }

    private List<Spot> labelled(List<Spot> bare) {
        Map<Integer, Double> placed = new LabelRoom(scale.width())
                .place(bare.stream()
                        .map(spot -> new LabelRoom.Want(
                                spot.left(), spot.right(), widthOf.applyAsDouble(spot.label()), weight(spot)))
                        .toList());
        List<Spot> labelled = new ArrayList<>();
        for (int index = 0; index < bare.size(); index++) {
            Spot spot = bare.get(index);
            labelled.add(new Spot(
                    spot.group(),
                    spot.left(),
                    spot.right(),
                    spot.y(),
                    spot.radius(),
                    spot.label(),
                    Optional.ofNullable(placed.get(index))));
        }
        return labelled;
    }

    private static int weight(Spot spot) {
        return spot.group().events().size();
    }
}
