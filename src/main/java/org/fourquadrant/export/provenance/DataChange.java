package org.fourquadrant.export.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;

/** How the data of a slide compare with those of now. */
public sealed interface DataChange {

    /** Every observation of the dataset is what it was. */
    record Unchanged() implements DataChange {}

    /**
     * The dataset is not open.
     *
     * @param dataset what it was
     */
    record DatasetMissing(DatasetMark dataset) implements DataChange {}

    /**
     * The data are not what they were.
     *
     * @param dataset what they were
     * @param figures the figures of the year shown that differ; empty if only others do
     */
    record Changed(DatasetMark dataset, List<ChangedFigure> figures) implements DataChange {
        public Changed {
            Objects.requireNonNull(dataset, "dataset");
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure that differs.
     *
     * @param country whose
     * @param indicator of what
     * @param before what the slide was drawn from; empty for a figure that is new
     * @param now what the dataset has now; empty for a figure that is gone
     */
    record ChangedFigure(CountryCode country, Indicator indicator, Optional<Figure> before, Optional<Figure> now) {}

    /** Compares what a slide was drawn from with a workspace: each dataset, that shown first. */
    static List<DataChange> between(Provenance provenance, Workspace workspace) {
        return provenance.data().stream().map(data -> between(data, workspace)).toList();
    }

    private static DataChange between(DatasetFigures data, Workspace workspace) {
        return workspace
                .dataset(data.mark().name())
                .map(dataset -> between(data, dataset))
                .orElse(new DatasetMissing(data.mark()));
    }

    private static DataChange between(DatasetFigures data, Dataset dataset) {
        DatasetMark before = data.mark();
        if (DatasetMark.of(dataset, before.year()).sha256().equals(before.sha256())) {
            return new Unchanged();
        }
        record Cell(CountryCode country, Indicator indicator) {}
        Map<Cell, Figure> old = new LinkedHashMap<>();
        data.figures().forEach(figure -> old.put(new Cell(figure.country(), figure.indicator()), figure));
        List<ChangedFigure> changed = new ArrayList<>();
        for (Figure now : Figure.of(dataset, before.year())) {
            Optional<Figure> was = Optional.ofNullable(old.remove(new Cell(now.country(), now.indicator())));
            if (!was.equals(Optional.of(now))) {
                changed.add(new ChangedFigure(now.country(), now.indicator(), was, Optional.of(now)));
            }
        }
        old.values()
                .forEach(gone -> changed.add(
                        new ChangedFigure(gone.country(), gone.indicator(), Optional.of(gone), Optional.empty())));
        return new Changed(before, changed);
    }
}
