package org.fourquadrant.export.provenance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;

/**
 * What a slide was drawn from.
 *
 * @param viewText the view as a {@link ViewCodec} writes it
 * @param shown the data that it shows
 * @param compared the data that these are compared with, if any
 */
public record Provenance(String viewText, DatasetFigures shown, Optional<DatasetFigures> compared) {

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
                        DatasetFigures.of(dataset, data.year()),
                        data.compareWith()
                                .flatMap(workspace::dataset)
                                .map(other -> DatasetFigures.of(other, data.year()))));
    }

    /** All data, those shown first. */
    List<DatasetFigures> data() {
        return Stream.concat(Stream.of(shown), compared.stream()).toList();
    }
}
