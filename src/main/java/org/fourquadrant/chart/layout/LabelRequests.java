package org.fourquadrant.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.label.Home;
import org.fourquadrant.facts.label.LabelPriority;
import org.fourquadrant.facts.label.LabelRequest;
import org.fourquadrant.facts.label.QuadrantExtremes;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.View;

/** How labels ask for a place. */
final class LabelRequests {

    private static final double LINE_HEIGHT = 1.1;

    private LabelRequests() {}

    /** At rest there is no line to be near, and nobody has a home yet. */
    static List<LabelRequest> atRest(
            List<TextOfMark> asking, MarkField field, Labels labels, Set<CountryCode> selection) {
        List<LabelRequest> requests = new ArrayList<>(asking.size());
        for (TextOfMark label : asking) {
            Optional<LabelOffset> pinned = Optional.ofNullable(labels.pinned().get(label.country()));
            boolean selected = selection.contains(label.country());
            LabelPriority priority =
                    new LabelPriority(pinned.isPresent(), selected, false, false, false, field.balance(label.mark()));
            requests.add(request(label, priority, pinned, new Home.Unknown()));
        }
        return requests;
    }

    /** In a view its pins, selection and line have a say; labels stand at home where they can. */
    static List<LabelRequest> inView(List<TextOfMark> labels, Facts facts, FixedLayout ground, LabelHomes homes) {
        View view = facts.view();
        Set<CountryCode> extremes = QuadrantExtremes.of(
                facts.classification().plotted(), view.thresholds().main());
        // Where most are selected, none of them matters more than the others.
        boolean isFew = 2 * view.selection().size() <= labels.size();
        List<LabelRequest> requests = new ArrayList<>(labels.size());
        for (TextOfMark label : labels) {
            CountryCode country = label.country();
            Optional<LabelOffset> pinned =
                    Optional.ofNullable(view.labels().pinned().get(country));
            LabelPriority priority = new LabelPriority(
                    pinned.isPresent(),
                    view.selection().contains(country),
                    false,
                    LabelPriority.isNear(
                            ground.field().share(label.mark()),
                            view.thresholds().main()),
                    extremes.contains(country),
                    ground.field().balance(label.mark()));
            boolean mattersMore = isFew && priority.selected() || priority.nearLine() || priority.extreme();
            Home home = mattersMore ? orUnknown(homes.of(country)) : homes.of(country);
            requests.add(request(label, priority, pinned, home));
        }
        return requests;
    }

    /** Whose label matters more than at rest looks once more for a place. */
    private static Home orUnknown(Home atRest) {
        return atRest instanceof Home.Nowhere ? new Home.Unknown() : atRest;
    }

    private static LabelRequest request(
            TextOfMark label, LabelPriority priority, Optional<LabelOffset> pinned, Home home) {
        return new LabelRequest(
                label.mark(), label.width(), TypeScale.LABEL * LINE_HEIGHT, priority.value(), pinned, home);
    }
}
