package org.fourquadrant.chart.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.facts.label.Attribution;
import org.fourquadrant.model.country.CountryCode;

/** Which labels stand where. */
public final class LabelPlan {

    private final Optional<LabelHomes> homes;
    private final List<MarkLabel> placed;
    private final List<CountryCode> unplaced;
    private final Supplier<Attribution> attribution;

    LabelPlan(
            Optional<LabelHomes> homes,
            List<MarkLabel> placed,
            List<CountryCode> unplaced,
            Supplier<Attribution> attribution) {
        this.homes = homes;
        this.placed = List.copyOf(placed);
        this.unplaced = List.copyOf(unplaced);
        this.attribution = attribution;
    }

    /** Where they stand at rest, for the next plan of the same marks; none where there are no labels. */
    Optional<LabelHomes> homes() {
        return homes;
    }

    /** Homes for a moment beside other marks of the same countries: where the labels stand now; none where there are no labels. */
    Optional<LabelHomes> homesInPassing(FixedLayout ground) {
        return homes.map(known -> known.inPassing(ground, placed));
    }

    /** The labels that found a place. */
    public List<MarkLabel> placed() {
        return placed;
    }

    /** How many of them a reader would take for another mark's; not measured where there is a crowd of marks. */
    public Attribution attribution() {
        return attribution.get();
    }

    /** The countries whose labels did not. */
    public List<CountryCode> unplaced() {
        return unplaced;
    }
}
