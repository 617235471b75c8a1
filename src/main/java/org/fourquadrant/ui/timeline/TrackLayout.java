package org.fourquadrant.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.fourquadrant.ui.shared.DateScale;

/** The layout of marks and labels on the track: pure geometry of groups, a scale and the widths of texts. */
final class TrackLayout {

    private static final double SMALLEST = 3.5;
    private static final double LARGEST = 6;
    /** Half the height of the ring of a month. */
    private static final double RING = 3;
    /** How far the rows of labels are from the one line, pixels. */
    private static final double ROW = 17;
    /** How far from a mark's edge the pointer may be, pixels. */
    private static final double REACH = 5;

    /**
     * A mark: a disc on its day with perhaps a label, a small ring in the middle of a month that has no day.
     *
     * @param group what it stands for
     * @param left its left edge, pixels
     * @param right its right edge, pixels
     * @param y its middle, pixels below the head
     * @param radius half its height, pixels
     * @param text what it is called
     * @param label where that stands; empty where there is no room for it
     */
    record Spot(
            EventGroup group,
            double left,
            double right,
            double y,
            double radius,
            String text,
            Optional<LabelAt> label) {

        Spot labelled(Optional<LabelAt> at) {
            return new Spot(group, left, right, y, radius, text, at);
        }

        private boolean reaches(double x, double laneHeight, double height) {
            return Math.abs(height - y) <= laneHeight / 2 && distance(this, x) <= REACH;
        }
    }

    /**
     * Where a label stands.
     *
     * @param left its left edge, pixels
     * @param middle the middle of its height, pixels below the head
     */
    record LabelAt(double left, double middle) {}

    private final Arrangement arrangement;
    private final DateScale scale;
    private final GroupText text;
    private final ToDoubleFunction<String> widthOf;

    TrackLayout(Arrangement arrangement, DateScale scale, GroupText text, ToDoubleFunction<String> widthOf) {
        this.arrangement = arrangement;
        this.scale = scale;
        this.text = text;
        this.widthOf = widthOf;
    }

    List<Spot> of(List<EventGroup> groups) {
        return switch (arrangement) {
            case ONE_LINE -> onOneLine(groups);
            case LANES -> inLanes(groups);
        };
    }

    /** What has no day has no mark here: there is no room to tell it from what has one. */
    private List<Spot> onOneLine(List<EventGroup> groups) {
        List<Spot> bare = EventGroup.byDate(groups).stream()
                .filter(EventGroup::isOnADay)
                .map(this::bare)
                .toList();
        Map<Integer, LabelRows.Place> placed = new LabelRows(scale.width()).place(wants(bare));
        return labelled(
                bare,
                index -> Optional.ofNullable(placed.get(index))
                        .map(place -> new LabelAt(
                                place.left(),
                                bare.get(index).y() + (place.row() == LabelRows.Row.ABOVE ? -ROW : ROW))));
    }

    private List<Spot> inLanes(List<EventGroup> groups) {
        List<Spot> spots = new ArrayList<>();
        List<TimelineRow> rows = groups.stream()
                .map(EventGroup::lane)
                .distinct()
                .sorted(Comparator.comparing(TimelineRow::place))
                .toList();
        for (TimelineRow row : rows) {
            List<Spot> bare = groups.stream()
                    .filter(group -> group.lane().equals(row))
                    .map(this::bare)
                    .toList();
            Map<Integer, Double> placed = new LabelRoom(scale.width()).place(wants(bare));
            spots.addAll(labelled(
                    bare,
                    index -> Optional.ofNullable(placed.get(index))
                            .map(left -> new LabelAt(left, bare.get(index).y()))));
        }
        return spots;
    }

    /** The spot at a place, the nearest one where several are in reach. */
    Optional<Spot> at(List<Spot> spots, double x, double y) {
        return spots.stream()
                .filter(spot -> spot.reaches(x, arrangement.laneHeight(), y))
                .min(Comparator.comparing(spot -> Math.abs((spot.left() + spot.right()) / 2 - x)));
    }

    private static double distance(Spot spot, double x) {
        return Math.max(0, Math.max(spot.left() - x, x - spot.right()));
    }

    private Spot bare(EventGroup group) {
        double radius = group.isOnADay() ? Math.min(LARGEST, SMALLEST + Math.log(group.size())) : RING;
        double first = scale.xOf(group.date().firstDay());
        double last = scale.xOf(scale.coverage().nearest(group.date().lastDay()));
        double x = (first + last) / 2;
        double y = arrangement.yOf(group.lane());
        return new Spot(group, x - radius, x + radius, y, radius, text.label(group), Optional.empty());
    }

    private List<LabelRoom.Want> wants(List<Spot> spots) {
        return spots.stream()
                .map(spot -> new LabelRoom.Want(spot.left(), spot.right(), widthOfLabel(spot), weight(spot)))
                .toList();
    }

    /** A month asks for more room than there is, so that it stays without a label. */
    private double widthOfLabel(Spot spot) {
        return spot.group().isOnADay() ? widthOf.applyAsDouble(spot.text()) : Double.POSITIVE_INFINITY;
    }

    private static List<Spot> labelled(List<Spot> bare, IntFunction<Optional<LabelAt>> placed) {
        return IntStream.range(0, bare.size())
                .mapToObj(index -> bare.get(index).labelled(placed.apply(index)))
                .toList();
    }

    private static int weight(Spot spot) {
        return spot.group().size();
    }

    /** Finds room for labels in a row below and a row above the marks of one line; a few with air around them. */
    static final class LabelRows {

        private static final double GAP = 14;

        /** A row of labels. */
        enum Row {
            BELOW,
            ABOVE
        }

        /**
         * Where a label stands.
         *
         * @param row in which row
         * @param left its left edge, pixels
         */
        record Place(Row row, double left) {}

        private record Taken(Row row, double left, double right) {

            boolean meets(Taken other) {
                return row == other.row && left < other.right && other.left < right;
            }
        }

        private final double width;

        LabelRows(double width) {
            this.width = width;
        }

        /** The places of the labels that have room, in the middle of their mark, by the index of their mark. */
        Map<Integer, Place> place(List<LabelRoom.Want> wants) {
            List<Taken> taken = new ArrayList<>();
            Map<Integer, Place> placed = new HashMap<>();
            IntStream.range(0, wants.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                                    (Integer index) -> -wants.get(index).weight())
                            .thenComparing(Comparator.naturalOrder()))
                    .forEach(index -> place(index, wants.get(index), taken, placed));
            return placed;
        }

        private void place(int index, LabelRoom.Want want, List<Taken> taken, Map<Integer, Place> placed) {
            double middle = (want.left() + want.right()) / 2;
            double left = Math.max(0, Math.min(width - want.labelWidth(), middle - want.labelWidth() / 2));
            for (Row row : Row.values()) {
                Taken room = new Taken(row, left - GAP / 2, left + want.labelWidth() + GAP / 2);
                if (taken.stream().noneMatch(room::meets)) {
                    taken.add(room);
                    placed.put(index, new Place(row, left));
                    return;
                }
            }
        }
    }
}
