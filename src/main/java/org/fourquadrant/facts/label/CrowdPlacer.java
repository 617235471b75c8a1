package org.fourquadrant.facts.label;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;

/** Places many labels, each in the first slot that is free, and does not look again where the picture is full. */
final class CrowdPlacer {

    /** Side of the squares that are given up once labels found no room in them, pixels. */
    private static final double TILE = 48;

    private static final int FAILURES_THAT_SAY_FULL = 2;

    /** Pixels kept between a text and what surrounds it. */
    private static final double PADDING = 1;

    /** Next to the mark, and two rings with short leaders; longer ones would only make a crowd worse. */
    private static final Set<Integer> RINGS = Set.of(0, 2, 4);

    private static final List<Slot> SLOTS =
            Slot.ALL.stream().filter(slot -> RINGS.contains(slot.ring())).toList();

    private final LabelScene scene;
    private final CandidateFactory factory;
    private final OccupancyBitmap taken;
    private final Candidate[] places;
    private final int tileColumns;
    private final byte[] failures;

    CrowdPlacer(LabelScene scene, CandidateFactory factory) {
        this.scene = scene;
        this.factory = factory;
        this.taken = new OccupancyBitmap(scene.plot());
        this.places = new Candidate[scene.labels().size()];
        this.tileColumns = (int) (scene.plot().width() / TILE) + 1;
        this.failures = new byte[tileColumns * ((int) (scene.plot().height() / TILE) + 1)];
    }

    /** The place of each label, or null. */
    Candidate[] places() {
        takeBackground();
        int[] order = PriorityOrder.of(scene.labels());
        for (int label : order) {
            scene.labels().get(label).pinned().ifPresent(offset -> put(label, factory.at(label, offset)));
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
        if (scene.labels().get(label).home() instanceof Home.At home
                && putIfFree(label, factory.at(label, home.offset()))) {
            return true;
        }
        for (Slot slot : SLOTS) {
            Box box = factory.box(label, slot);
            if (isFree(box) && putIfFree(label, factory.roughly(label, slot, box))) {
                return true;
            }
        }
        return false;
    }

    private boolean putIfFree(int label, Candidate candidate) {
        boolean leaderFree = candidate.leader() == null || !taken.isTaken(candidate.leader(), 2);
        if (!leaderFree || !isFree(candidate.box())) {
            return false;
        }
        put(label, candidate);
        return true;
    }

    private boolean isFree(Box box) {
        return scene.plot().contains(box) && !taken.isTaken(box);
    }

    private void put(int label, Candidate candidate) {
        places[label] = candidate;
        taken.take(candidate.box().grown(PADDING));
        if (candidate.leader() != null) {
            taken.take(candidate.leader());
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
