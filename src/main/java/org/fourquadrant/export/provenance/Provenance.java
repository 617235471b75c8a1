package org.fourquadrant.export.provenance;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.ViewFace;

/**
 * What a slide was drawn from.
 *
 * @param viewText the view as a {@link ViewCodec} writes it
 * @param shown the data that it shows
 * @param compared the data that these are compared with, if any
 */
public record Provenance(String viewText, DatasetSnapshot shown, Optional<DatasetSnapshot> compared) {

    private static final Set<Indicator> PLACES = EnumSet.of(Indicator.GOODS_BALANCE, Indicator.DEFENCE_SHARE);

    public Provenance {
        Objects.requireNonNull(viewText, "viewText");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(compared, "compared");
    }

    /** What a view of a workspace is drawn from; empty where its dataset is not there. */
    public static Optional<Provenance> of(Workspace workspace, View view, ViewCodec views) {
        DataChoice data = view.data();
        return workspace
                .dataset(data.dataset())
                .map(dataset -> new Provenance(
                        views.write(view),
                        snapshot(dataset, view),
                        data.compareWith().flatMap(workspace::dataset).map(other -> snapshot(other, view))));
    }

    private static DatasetSnapshot snapshot(Dataset dataset, View view) {
        Set<Integer> years = years(dataset, view);
        // Of many years what places are made of is enough: all of forty years would be ten times the picture.
        Set<Indicator> indicators = years.size() == 1 ? EnumSet.allOf(Indicator.class) : PLACES;
        return DatasetSnapshot.of(dataset, years, indicators);
    }

    /** The years whose figures are shown: of a range also those before it that shares may be carried from. */
    private static Set<Integer> years(Dataset dataset, View view) {
        DataChoice data = view.data();
        boolean isOfAll =
                view.years().face() == ViewFace.RIBBON && !dataset.years().isEmpty();
        Optional<Integer> first =
                data.fromYear().or(() -> isOfAll ? Optional.of(dataset.years().first()) : Optional.empty());
        return first.map(from -> Math.min(from, data.year()) - view.years().carry())
                .<Set<Integer>>map(from -> dataset.years().subSet(from, true, data.year(), true))
                .orElseGet(() -> Set.of(data.year()));
    }

    /** How the data compare with those of a workspace: those shown first. */
    public List<DatasetChange> changesTo(Workspace workspace) {
        return Stream.concat(Stream.of(shown), compared.stream())
                .map(before -> DatasetChange.of(before, workspace.dataset(before.name())))
                .toList();
    }
}
