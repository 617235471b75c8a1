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

/**
 * What a slide was drawn from.
 *
 * @param viewText the view as a {@link ViewCodec} writes it
 * @param shown the data that it shows
 * @param compared the data that these are compared with, if any
 */
public record Provenance(String viewText, DatasetSnapshot shown, Optional<DatasetSnapshot> compared) {

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
                        snapshot(dataset, data),
                        data.compareWith().flatMap(workspace::dataset).map(other -> snapshot(other, data))));
    }

    private static DatasetSnapshot snapshot(Dataset dataset, DataChoice shown) {
        return DatasetSnapshot.of(dataset, Set.of(shown.year()), EnumSet.allOf(Indicator.class));
    }

    /** How the data compare with those of a workspace: those shown first. */
    public List<DatasetChange> changesTo(Workspace workspace) {
        return Stream.concat(Stream.of(shown), compared.stream())
                .map(before -> DatasetChange.of(before, workspace.dataset(before.name())))
                .toList();
    }
}
