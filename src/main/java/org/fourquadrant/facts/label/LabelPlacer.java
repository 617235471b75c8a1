package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.view.LabelOffset;

/**
 * Places labels so that no text covers a mark, another text, a leader or what is kept clear, and so that each reads as
 * its own mark's: no other mark is nearer, or a leader ties it to its own; see {@link Attribution}.
 *
 * <p>Up to {@link #CAREFUL_UP_TO} labels go through the passes of {@link Search}; more take the first free place. No
 * random numbers and no clock: the same scene gives the same layout. Method after the comparison of label placement in
 * Kittivorawong et al., "Fast and Flexible Overlap Detection for Chart Labeling" (2020), with leaders, a grid instead of
 * a bitmap, and the search added.
 */
public final class LabelPlacer {

    /** Up to how many labels niceties are weighed and the search is run. */
    static final int CAREFUL_UP_TO = 1_000;

    private LabelPlacer() {}

    /** Places the labels of a scene in the time of a frame; every label is in the layout, placed or not. */
    public static LabelLayout place(LabelScene scene) {
        return place(scene, new KnownSpots());
    }

    /**
     * The same in less, where labels of the same marks have been placed before.
     *
     * @param known what was found then; of these marks and texts
     */
    public static LabelLayout place(LabelScene scene, KnownSpots known) {
        return place(scene, Effort.OF_A_FRAME, known);
    }

    /** The same, with a longer look for those without room: for places that are found once and kept as homes. */
    public static LabelLayout placePatiently(LabelScene scene) {
        return place(scene, Effort.PATIENT, new KnownSpots());
    }

    /** The same in less: who has neither its home nor a free place goes without. */
    public static LabelLayout placeInPassing(LabelScene scene) {
        return place(scene, Effort.IN_PASSING, new KnownSpots());
    }

    private static LabelLayout place(LabelScene scene, Effort effort, KnownSpots known) {
        FixedObstacles obstacles = new FixedObstacles(scene);
        if (scene.labels().size() > CAREFUL_UP_TO) {
            return layout(scene, new CrowdPlacer(scene, obstacles).places());
        }
        Placement placement = new Placement(scene.plot(), scene.labels().size());
        new Search(scene, new Candidates(scene, obstacles, placement, effort, known), placement, effort).run();
        return layout(scene, placement.places());
    }

    private static LabelLayout layout(LabelScene scene, Candidate[] places) {
        List<PlacedLabel> placed = new ArrayList<>();
        List<Integer> unplaced = new ArrayList<>();
        for (int label = 0; label < places.length; label++) {
            Candidate place = places[label];
            if (place == null) {
                unplaced.add(label);
            } else {
                placed.add(new PlacedLabel(
                        label, place.box(), offset(scene, label, place.box()), Optional.ofNullable(place.leader())));
            }
        }
        return new LabelLayout(placed, unplaced);
    }

    private static LabelOffset offset(LabelScene scene, int label, Box text) {
        int mark = scene.labels().get(label).mark();
        return new LabelOffset(
                text.centreX() - scene.marks().x()[mark],
                text.centreY() - scene.marks().y()[mark]);
    }
}
