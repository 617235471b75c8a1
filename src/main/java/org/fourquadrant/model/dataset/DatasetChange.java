package org.fourquadrant.model.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;

/** The comparison of the data that a file was made on with those of now. */
public sealed interface DatasetChange {

    /** Every figure of the dataset is what it was. */
    record Unchanged() implements DatasetChange {}

    /**
     * The dataset is not open.
     *
     * @param dataset what it was
     */
    record Missing(DatasetSnapshot dataset) implements DatasetChange {
        public Missing {
            Objects.requireNonNull(dataset, "dataset");
        }
    }

    /**
     * The data are not what they were.
     *
     * @param dataset what they were
     * @param figures the figures shown that differ; empty if only others do
     */
    record Changed(DatasetSnapshot dataset, List<ChangedFigure> figures) implements DatasetChange {
        public Changed {
            Objects.requireNonNull(dataset, "dataset");
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure that differs in value or in the year that it is really of.
     *
     * @param country whose
     * @param indicator of what
     * @param before what the file was made on; empty for a figure that is new
     * @param now what the dataset has now; empty for a figure that is gone
     */
    record ChangedFigure(
            CountryCode country, Indicator indicator, Optional<DatasetFigure> before, Optional<DatasetFigure> now) {

        public ChangedFigure {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(now, "now");
        }

        private static ChangedFigure of(Optional<DatasetFigure> before, Optional<DatasetFigure> now) {
            DatasetFigure either = now.or(() -> before).orElseThrow();
            return new ChangedFigure(either.country(), either.indicator(), before, now);
        }
    }

    /**
     * Compares what a file remembers of a dataset with the dataset of that name.
     *
     * @param now empty if there is none
     */
    static DatasetChange of(DatasetSnapshot before, Optional<Dataset> now) {
        if (now.isEmpty()) {
            return new Missing(before);
        }
        if (before.fingerprint().isOf(now.get())) {
            return new Unchanged();
        }
        List<ChangedFigure> figures = figures(before, now.get());
        // A fingerprint that this program cannot compare says nothing of the figures that are not remembered.
        return figures.isEmpty() && !before.fingerprint().isKnown() ? new Unchanged() : new Changed(before, figures);
    }

    private static List<ChangedFigure> figures(DatasetSnapshot before, Dataset dataset) {
        record Cell(CountryCode country, Indicator indicator, int year) {
            static Cell of(DatasetFigure figure) {
                return new Cell(figure.country(), figure.indicator(), figure.year());
            }
        }
        Map<Cell, DatasetFigure> old = new LinkedHashMap<>();
        before.figures().forEach(figure -> old.put(Cell.of(figure), figure));
        List<ChangedFigure> changed = new ArrayList<>();
        for (DatasetFigure now : before.figuresNow(dataset)) {
            Optional<DatasetFigure> was = Optional.ofNullable(old.remove(Cell.of(now)));
            if (!was.equals(Optional.of(now))) {
                changed.add(ChangedFigure.of(was, Optional.of(now)));
            }
        }
        old.values().forEach(gone -> changed.add(ChangedFigure.of(Optional.of(gone), Optional.empty())));
        return changed;
    }
}
