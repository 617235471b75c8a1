package org.fourquadrant.chart.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.facts.label.Home;
import org.fourquadrant.facts.label.KnownSpots;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.Labels;

/**
 * Where labels stand at rest, before the line is drawn that is moved. Every picture of the same marks starts from them, so that labels move
 * only where something is in their way, and a picture never depends on those shown before.
 */
final class LabelHomes {

    private final FixedLayout ground;
    private final Optional<Labels> labels;
    private final Set<CountryCode> selection;
    private final List<Double> references;
    private final List<MarkLabel> placed;
    private final List<CountryCode> unplaced;
    private final Map<CountryCode, Home> all = new HashMap<>();
    private Around around = new Around(Set.of(), new KnownSpots());

    /** What is known of the places at the marks while some are selected, whose marks and texts are larger. */
    private record Around(Set<CountryCode> selection, KnownSpots spots) {}

    /**
     * Homes.
     *
     * @param ground whose marks the labels belong to
     * @param labels what they say and which were pinned already; empty where they stand there for a moment only
     * @param selection whose labels stood in bold already
     * @param references the lines that stay where they are
     */
    LabelHomes(
            FixedLayout ground,
            Optional<Labels> labels,
            Set<CountryCode> selection,
            List<Double> references,
            List<MarkLabel> placed,
            List<CountryCode> unplaced) {
        this.ground = ground;
        this.labels = labels;
        this.selection = Set.copyOf(selection);
        this.references = List.copyOf(references);
        this.placed = List.copyOf(placed);
        this.unplaced = List.copyOf(unplaced);
        placed.forEach(label -> all.put(label.country(), new Home.At(label.offset())));
        unplaced.forEach(country -> all.put(country, new Home.Nowhere()));
    }

    /**
     * Homes of a moment, which serve no other picture.
     *
     * @param otherGround beside whose marks
     * @param shown where labels stand that have a place
     */
    LabelHomes inPassing(FixedLayout otherGround, List<MarkLabel> shown) {
        return new LabelHomes(otherGround, Optional.empty(), selection, references, shown, List.of());
    }

    /** Whether labels stand there for a moment only. */
    boolean isOfAMoment() {
        return labels.isEmpty();
    }

    /** Whether these are the homes for some labels. */
    boolean serve(
            FixedLayout otherGround,
            Labels otherLabels,
            Set<CountryCode> otherSelection,
            List<Double> otherReferences) {
        return ground == otherGround
                && labels.equals(Optional.of(otherLabels))
                && selection.equals(otherSelection)
                && references.equals(otherReferences);
    }

    /** What pictures of these marks have found of the places beside them. */
    KnownSpots spots(Set<CountryCode> chosen) {
        Around known = around;
        if (!known.selection().equals(chosen)) {
            known = new Around(Set.copyOf(chosen), new KnownSpots());
            around = known;
        }
        return known.spots();
    }

    List<MarkLabel> placed() {
        return placed;
    }

    List<CountryCode> unplaced() {
        return unplaced;
    }

    Home of(CountryCode country) {
        return all.getOrDefault(country, new Home.Unknown());
    }
}
