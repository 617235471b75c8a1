package org.fourquadrant.export.provenance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.View;

/**
 * What a slide was drawn from.
 *
 * @param viewText the view as a {@link ViewCodec} writes it
 * @param dataset which data
 * @param figures the figures of that data in the year shown
 */
public record Provenance(String viewText, DatasetMark dataset, List<Figure> figures) {

    public Provenance {
        Objects.requireNonNull(viewText, "viewText");
        Objects.requireNonNull(dataset, "dataset");
        figures = List.copyOf(figures);
    }

    /** What a view of a workspace is drawn from; empty where its dataset is not there. */
    public static Optional<Provenance> of(Workspace workspace, View view, ViewCodec views) {
        return workspace.dataset(view.data().dataset()).map(dataset -> of(dataset, view, views));
    }

    private static Provenance of(Dataset dataset, View view, ViewCodec views) {
        int year = view.data().year();
        return new Provenance(views.write(view), DatasetMark.of(dataset, year), Figure.of(dataset, year));
    }
}
