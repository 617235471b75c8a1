package org.fourquadrant.analysis.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels so that no text covers a mark, another text, a leader or a hard obstacle.
 *
 * <p>Greedy by priority over the places of {@link Slot}, then a short search that moves labels aside for those without
 * room and shortens leaders. Up to {@link #CAREFUL_UP_TO} labels; more take the first free place. No random numbers and
 * no clock: the same scene gives the same layout. Method after the comparison of label placement in Kittivorawong et
 * al., "Fast and Flexible Overlap Detection for Chart Labeling" (2020), with leaders, a grid instead of a bitmap, and
 * the search added.
 */
public final class LabelPlacer {

    /** Up to how many labels niceties are weighed and the search is run. */
    static final int CAREFUL_UP_TO = 1_000;

    private LabelPlacer() {}

    /** Places the labels of a scene; every label is in the layout, placed or not. */
    public static LabelLayout place(LabelScene scene) {
        CandidateFactory factory = new CandidateFactory(scene, new Background(scene));
        boolean careful = scene.labels().size() <= CAREFUL_UP_TO;
        Candidate[] places = careful ? searched(scene, factory) : new CrowdPlacer(scene, factory).places();
        return layout(factory, places);
    }

    private static Candidate[] searched(LabelScene scene, CandidateFactory factory) {
        Placement placement = new Placement(scene.plot(), scene.labels().size());
        int[] order = PriorityOrder.of(scene.labels());
        putPinned(scene, factory, placement, order);
        CandidateTable table = new CandidateTable(scene, factory, placement);
        keepPrevious(table, placement, order);
        new LabelSearch(scene, table, placement, order).run();
        return placement.places();
    }

    private static void putPinned(LabelScene scene, CandidateFactory factory, Placement placement, int[] order) {
        for (int label : order) {
            scene.labels().get(label).pinned().ifPresent(offset -> placement.put(label, factory.at(label, offset)));
        }
    }

    private static void keepPrevious(CandidateTable table, Placement placement, int[] order) {
        for (int label : order) {
            Candidate previous = table.previous(label);
            if (previous != null && !placement.isPlaced(label) && placement.isFree(label, previous)) {
                placement.put(label, previous);
            }
        }
    }

    private static LabelLayout layout(CandidateFactory factory, Candidate[] places) {
        List<PlacedLabel> placed = new ArrayList<>();
        List<Integer> unplaced = new ArrayList<>();
        for (int label = 0; label < places.length; label++) {
            Candidate place = places[label];
            if (place == null) {
                unplaced.add(label);
            } else {
                placed.add(new PlacedLabel(
                        label, place.box(), factory.offset(label, place.box()), Optional.ofNullable(place.leader())));
            }
        }
        return new LabelLayout(placed, unplaced);
    }
}
