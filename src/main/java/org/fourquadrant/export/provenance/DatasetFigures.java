package org.fourquadrant.export.provenance;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.dataset.Dataset;

/**
 * A dataset that a slide was drawn from.
 *
 * @param mark which data
 * @param figures its figures of the year shown
 */
public record DatasetFigures(DatasetMark mark, List<Figure> figures) {

    public DatasetFigures {
        Objects.requireNonNull(mark, "mark");
        figures = List.copyOf(figures);
    }

    static DatasetFigures of(Dataset dataset, int year) {
        return new DatasetFigures(DatasetMark.of(dataset, year), Figure.of(dataset, year));
    }
}
