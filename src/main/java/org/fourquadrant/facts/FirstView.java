package org.fourquadrant.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

/** Makes the view of the first start, before anybody has chosen anything. */
public final class FirstView {

    private FirstView() {}

    /**
     * The first dataset of a workspace in its last broad year, on the last day that acts or documents know of, with the line
     * at the first share that is offered, or at 0 where none is.
     *
     * @throws IllegalArgumentException if the workspace has no dataset with values
     */
    public static View of(Workspace workspace, Language language) {
        Dataset dataset = workspace.datasets().stream()
                .filter(candidate -> !candidate.years().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A workspace without a dataset"));
        int year = OpeningYear.of(dataset).year();
        LocalDate asOf = lastDay(workspace).orElse(LocalDate.of(year, 12, 31));
        return new View(
                new DataChoice(dataset.info().name(), year, asOf),
                new Thresholds(line(workspace), List.of()),
                Axes.initial(),
                Marks.initial(),
                Labels.initial(),
                Set.of(),
                language,
                Theme.LIGHT);
    }

    private static Optional<LocalDate> lastDay(Workspace workspace) {
        return Stream.concat(workspace.acts().lastDay().stream(), workspace.library().reaches().stream())
                .max(LocalDate::compareTo);
    }

    /** The first share that is offered, which is NATO's guideline, by which the JRI paper (003, §4) divides. */
    private static double line(Workspace workspace) {
        return workspace.figures().lines().stream()
                .mapToDouble(AskedShare::percent)
                .findFirst()
                .orElse(0);
    }
}
