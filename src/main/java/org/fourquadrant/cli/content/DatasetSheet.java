package org.fourquadrant.cli.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.model.dataset.Dataset;

/** The columns of {@code datasets}. */
public final class DatasetSheet {

    private DatasetSheet() {}

    /** A sheet of datasets, their titles in the language of the words. */
    public static Sheet<Dataset> of(List<Dataset> datasets, TerminalWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("name", dataset -> dataset.info().name()),
                        SheetColumn.ofText(
                                "title", dataset -> dataset.info().title().in(words.language())),
                        SheetColumn.ofText("years", DatasetSheet::years),
                        SheetColumn.ofNumber(
                                "economies",
                                dataset -> Optional.of(
                                        BigDecimal.valueOf(dataset.economies().size())),
                                dataset -> words.figures()
                                        .count(dataset.economies().size())),
                        SheetColumn.ofText("version", dataset -> dataset.info().version()),
                        SheetColumn.ofText("vintage", dataset -> dataset.info().vintage()),
                        SheetColumn.ofText(
                                "sources",
                                dataset -> String.join("; ", dataset.info().sources(words.language()))),
                        SheetColumn.ofText(
                                "licences",
                                dataset -> String.join("; ", dataset.info().licences(words.language())))),
                datasets);
    }

    private static String years(Dataset dataset) {
        return dataset.years().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
