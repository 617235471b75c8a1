package org.fourquadrant.ui.files;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.choice.KeptAnswers;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.ui.reading.OwnTable;

/** A file as a table to be asked about, by the answers of before as far as they fit it. */
final class OwnTables implements OwnTable.Reader {

    /** How names of tables end. */
    static final List<String> ENDINGS = List.of("csv", "tsv", "txt", "xlsx", "xls", "ods");

    private final Path path;
    private final Workspace workspace;
    private final DatasetReader reader;

    OwnTables(Path path, Workspace workspace) {
        this.path = path;
        this.workspace = workspace;
        this.reader = new DatasetReader(workspace);
    }

    /** The first rows of a long table; empty where it is no long table. */
    Optional<OwnTable> first(TableChoices known) {
        return first(known, List.of());
    }

    private Optional<OwnTable> first(TableChoices choices, List<Problem> unfit) {
        Optional<TableReading> read = reader.firstRows(path, choices);
        List<Problem> not = read.map(found -> unfit(choices, found)).orElse(List.of());
        return unfit.isEmpty() && !not.isEmpty()
                ? first(KeptAnswers.fitting(choices, not), not)
                : read.map(found -> new OwnTable(found, choices, unfit, this, workspace));
    }

    /** The whole table; empty where a path is no table. */
    Optional<OwnTable> whole(TableChoices known, ReadingProgress progress) {
        Optional<TableReading> read = reader.reading(path, known, progress);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<Problem> unfit = unfit(known, read.get());
        TableChoices fitting = KeptAnswers.fitting(known, unfit);
        return Optional.of(
                unfit.isEmpty()
                        ? new OwnTable(read.get(), known, unfit, this, workspace)
                        : new OwnTable(readWhole(fitting, progress), fitting, unfit, this, workspace));
    }

    /** A table that is there and that answers of before do not make a dataset any more, but others can. */
    static Optional<PathReader.AskedTable> asked(Path place, TableChoices saved, Workspace workspace) {
        return Files.exists(place)
                ? new OwnTables(place, workspace)
                        .whole(saved, ReadingProgress.NONE)
                        .filter(OwnTable::isChoosable)
                        .filter(table -> !table.unfit().isEmpty()
                                || table.reading().dataset().isEmpty())
                        .map(table -> new PathReader.AskedTable(place, table))
                : Optional.empty();
    }

    private static List<Problem> unfit(TableChoices known, TableReading read) {
        return known.equals(TableChoices.NONE) ? List.of() : KeptAnswers.unfit(read.problems());
    }

    @Override
    public TableReading readWhole(TableChoices choices, ReadingProgress progress) {
        return reader.reading(path, choices, progress).orElseThrow(this::gone);
    }

    /** It was a table when it was read first: somebody has taken it away meanwhile, or its folder. */
    private UncheckedIOException gone() {
        return new UncheckedIOException(new NoSuchFileException(path.toString()));
    }

    @Override
    public Optional<TableReading> readFirst(TableChoices choices) {
        return reader.firstRows(path, choices);
    }
}
