package org.fourquadrant.facts.label;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.Segment;
import org.fourquadrant.model.view.LabelOffset;

/** Places many labels, each in the first position that is free, and does not look again where the picture is full. */
final class CrowdPlacer {

    /** Side of the squares that are given up once labels found no room in them, pixels. */
    private static final double TILE = 48;

    private static final int FAILURES_THAT_SAY_FULL = 2;

    /** Next to the mark, and two rings with short leaders; longer ones would only make a crowd worse. */
    private static final Set<Integer> RINGS = Set.of(0, 2, 4);

    private static final List<RelativePosition> POSITIONS = RelativePosition.ALL.stream()
            .filter(position -> RINGS.contains(position.ring()))
            .toList();

    private final LabelScene scene;
    private final FixedObstacles obstacles;
    private final OccupancyBitmap taken;
    private final Candidate[] places;
    private final int tileColumns;
    private final byte[] failures;

    CrowdPlacer(LabelScene scene, FixedObstacles obstacles) {
        this.scene = scene;
        this.obstacles = obstacles;
        this.taken = new OccupancyBitmap(scene.plot());
        this.places = new Candidate[scene.labels().size()];
        this.tileColumns = (int) (scene.plot().width() / TILE) + 1;
        this.failures = new byte[tileColumns * ((int) (scene.plot().height() / TILE) + 1)];
    }

    /** The place of each label, or null. */
    Candidate[] places() {
        takeBackground();
        int[] order = scene.byPriority();
        for (int label : order) {
            scene.labels().get(label).pinned().ifPresent(offset -> putPinned(label, offset));
        }
        for (int label : order) {
            int tile = tile(label);
            if (places[label] == null && failures[tile] < FAILURES_THAT_SAY_FULL && !placeFirstFree(label)) {
                failures[tile]++;
            }
        }
        return Arrays.copyOf(places, places.length);
    }

    private void takeBackground() {
        MarkDiscs marks = scene.marks();
        for (int mark = 0; mark < marks.size(); mark++) {
            if (scene.plot().distanceTo(marks.x()[mark], marks.y()[mark]) <= 0) {
                taken.takeDisc(marks.x()[mark], marks.y()[mark], marks.radius()[mark]);
            }
        }
        for (Obstacle obstacle : scene.obstacles()) {
            if (obstacle.box().overlaps(scene.plot())) {
                taken.take(obstacle.box());
            }
        }
    }

    private boolean placeFirstFree(int label) {
        LabelRequest request = scene.labels().get(label);
        int mark = request.mark();
        double x = scene.marks().x()[mark];
        double y = scene.marks().y()[mark];
        double radius = scene.marks().radius()[mark];
        if (request.home() instanceof Home.At home && putIfFree(label, text(request, home.offset()))) {
            return true;
        }
        for (RelativePosition position : POSITIONS) {
            if (putIfFree(label, position.box(x, y, radius, request.width(), request.height()))) {
                return true;
            }
        }
        return false;
    }

    private Box text(LabelRequest request, LabelOffset offset) {
        double x = scene.marks().x()[request.mark()];
        double y = scene.marks().y()[request.mark()];
        return Box.around(x + offset.dx(), y + offset.dy(), request.width(), request.height());
    }

    private boolean putIfFree(int label, Box text) {
        int mark = scene.labels().get(label).mark();
        if (!isFree(text) || !obstacles.allows(text, mark, !obstacles.isNextTo(text, mark))) {
            return false;
        }
        Segment leader =
                obstacles.isNextTo(text, mark) ? null : obstacles.near().leader(text, mark);
        if (leader != null && (taken.isTaken(leader, 2) || !obstacles.allows(leader, mark))) {
            return false;
        }
        put(label, text, leader);
        return true;
    }

    private void putPinned(int label, LabelOffset offset) {
        LabelRequest request = scene.labels().get(label);
        Box text = text(request, offset);
        put(label, text, obstacles.leaderIfMissed(text, request.mark()));
    }

    private boolean isFree(Box box) {
        return scene.plot().contains(box) && !taken.isTaken(box);
    }

    private void put(int label, Box text, Segment leader) {
        places[label] = new Candidate(text, leader, 0, () -> 0);
        taken.take(Spacing.around(text));
        if (leader != null) {
            Spacing.around(leader).forEach(taken::take);
        }
    }

    private int tile(int label) {
        Box plot = scene.plot();
        int mark = scene.labels().get(label).mark();
        double x = plot.nearestX(scene.marks().x()[mark]) - plot.x();
        double y = plot.nearestY(scene.marks().y()[mark]) - plot.y();
        return (int) (y / TILE) * tileColumns + (int) (x / TILE);
    }
}
