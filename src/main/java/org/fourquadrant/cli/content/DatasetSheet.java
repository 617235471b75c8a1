package org.fourquadrant.cli.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.cli.output.Column;
import org.fourquadrant.cli.output.Sheet;
import org.fourquadrant.model.dataset.Dataset;

/** The columns of {@code datasets}. */
public final class DatasetSheet {

    private DatasetSheet() {}

    /** A sheet of datasets, their titles in the language of the words. */
    public static Sheet<Dataset> of(List<Dataset> datasets, Words words) {
        return new Sheet<>(
                List.of(
                        Column.ofText("name", dataset -> dataset.info().name()),
                        Column.ofText("title", dataset -> dataset.info().title().in(words.language())),
                        Column.ofText("years", DatasetSheet::years),
                        Column.ofNumber(
                                "economies",
                                dataset -> Optional.of(
                                        BigDecimal.valueOf(dataset.rows().size())),
                                dataset -> words.figures().count(dataset.rows().size())),
                        Column.ofText("version", dataset -> dataset.info().version()),
                        Column.ofText("vintage", dataset -> dataset.info().vintage()),
                        Column.ofText(
                                "sources",
                                dataset -> String.join("; ", dataset.info().sources())),
                        Column.ofText(
                                "licences",
                                dataset -> String.join("; ", dataset.info().licences()))),
                datasets);
    }

    private static String years(Dataset dataset) {
        return dataset.years().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
