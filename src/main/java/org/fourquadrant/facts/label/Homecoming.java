package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourquadrant.facts.screen.Box;

/** Puts every label home that can stand there, and says who has to look for a place. */
final class Homecoming {

    /** How near the place of one that had to leave is worth a look for one without a home, pixels. */
    private static final double NEAR = 30;

    private final LabelScene scene;
    private final CandidateFactory factory;
    private final Placement placement;
    private final CandidateTable table;

    Homecoming(LabelScene scene, CandidateFactory factory, Placement placement, CandidateTable table) {
        this.scene = scene;
        this.factory = factory;
        this.placement = placement;
        this.table = table;
    }

    /** Places the pinned labels and those at home. */
    void placeAll(int[] order) {
        for (int label : order) {
            scene.labels().get(label).pinned().ifPresent(offset -> placement.put(label, factory.at(label, offset)));
        }
        for (int label : order) {
            Candidate home = table.home(label);
            if (home != null && !placement.isPlaced(label) && placement.isFree(label, home)) {
                placement.put(label, home);
            }
        }
    }

    /** The labels that look for a place, in the order given. */
    int[] waiting(int[] order) {
        List<Box> left = new ArrayList<>();
        for (int label : order) {
            if (!placement.isPlaced(label) && scene.labels().get(label).home() instanceof Home.At home) {
                left.add(factory.at(label, home.offset()).box().grown(NEAR));
            }
        }
        return Arrays.stream(order)
                .filter(label -> !placement.isPlaced(label))
                .filter(label -> !(scene.labels().get(label).home() instanceof Home.Nowhere) || isNear(label, left))
                .toArray();
    }

    private boolean isNear(int label, List<Box> left) {
        int mark = scene.labels().get(label).mark();
        double x = scene.marks().x()[mark];
        double y = scene.marks().y()[mark];
        return left.stream().anyMatch(box -> box.distanceTo(x, y) == 0);
    }
}
