package org.fourquadrant.cli.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.OpeningYear;
import org.fourquadrant.model.dataset.Dataset;

/** The datasets of a workspace for a person, a few lines each. */
public final class DatasetText {

    private final TerminalWords words;

    public DatasetText(TerminalWords words) {
        this.words = words;
    }

    /** The lines of the datasets in their order. */
    public List<String> lines(List<Dataset> datasets) {
        return datasets.stream().flatMap(this::lines).toList();
    }

    /** Where a later year has too few countries to open on. */
    private Stream<String> opening(Dataset dataset) {
        if (dataset.years().isEmpty()) {
            return Stream.empty();
        }
        OpeningYear opening = OpeningYear.of(dataset);
        return opening.later().stream()
                .mapToObj(later -> words.texts()
                        .format(
                                "year.opening",
                                String.valueOf(opening.year()),
                                opening.countriesIn(opening.year()),
                                String.valueOf(later),
                                opening.countriesIn(later)));
    }

    private Stream<String> lines(Dataset dataset) {
        return Stream.concat(about(dataset), opening(dataset).map(line -> "  " + line));
    }

    private Stream<String> about(Dataset dataset) {
        String years = dataset.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Stream.of(
                words.texts()
                        .format(
                                "datasets.line",
                                dataset.info().name(),
                                dataset.info().title().in(words.language()),
                                years,
                                dataset.economies().size()),
                words.texts()
                        .format(
                                "datasets.sources",
                                String.join("; ", dataset.info().sources(words.language()))),
                words.texts()
                        .format(
                                "datasets.licences",
                                String.join("; ", dataset.info().licences(words.language()))));
    }
}
