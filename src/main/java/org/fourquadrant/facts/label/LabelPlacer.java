package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels so that no text covers a mark, another text, a leader or a hard obstacle.
 *
 * <p>Those whose {@link Home} is free stand there. The others: greedy by priority over the places of {@link Slot}, then
 * chains of labels that step aside for those without room, then shifts that shorten leaders, then steps aside where that reads
 * better. Up to {@link #CAREFUL_UP_TO} labels; more take the first free place. No random numbers and no clock: the same
 * scene gives the same layout. Method after the comparison of label placement in Kittivorawong et
 * al., "Fast and Flexible Overlap Detection for Chart Labeling" (2020), with leaders, a grid instead of a bitmap, and
 * the search added.
 */
public final class LabelPlacer {

    /** Up to how many labels niceties are weighed and the search is run. */
    static final int CAREFUL_UP_TO = 1_000;

    private LabelPlacer() {}

    /** Places the labels of a scene; every label is in the layout, placed or not. */
    public static LabelLayout place(LabelScene scene) {
        Background background = new Background(scene);
        CandidateFactory factory = new CandidateFactory(scene, background);
        boolean careful = scene.labels().size() <= CAREFUL_UP_TO;
        Candidate[] places = careful ? searched(scene, background, factory) : new CrowdPlacer(scene, factory).places();
        return layout(factory, places);
    }

    private static Candidate[] searched(LabelScene scene, Background background, CandidateFactory factory) {
        Placement placement = new Placement(scene.plot(), scene.labels().size());
        int[] order = PriorityOrder.of(scene.labels());
        CandidateTable table = new CandidateTable(scene, factory, placement);
        Homecoming homes = new Homecoming(scene, factory, placement, table);
        homes.placeAll(order);
        int[] waiting = homes.waiting(order);
        LabelSearch search = new LabelSearch(scene, table, placement, order);
        if (scene.labels().stream().anyMatch(label -> label.home() instanceof Home.At)) {
            search.placeAmongOthers(waiting);
        } else if (waiting.length > 0) {
            search.placeAll(waiting);
        }
        new Sidestep(background, table, placement, order.length).take(waiting);
        return placement.places();
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
