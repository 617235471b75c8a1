package org.fourquadrant.data.importing;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.importing.grid.SheetChoice;
import org.fourquadrant.data.importing.preview.TablePreview;
import org.fourquadrant.data.importing.table.TableForm;
import org.fourquadrant.data.importing.table.UnknownName;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.LocalizedText;

/**
 * What a file was taken for, and what came of it.
 *
 * @param file the file as the person named it
 * @param extent how much of it was read
 * @param source how its cells were read
 * @param layout the publisher whose layout it was recognised by; empty where none was
 * @param form what its columns are; empty where that is not known
 * @param columns the names of its columns; none where no row names them
 * @param preview the table as a person can check it
 * @param rows how many rows stand below the header
 * @param rowsLeftOut how many of them are left out
 * @param unknownNames the names that are no countries known here
 * @param problems what is to be said and asked
 * @param dataset the dataset; empty where something has to be answered first
 */
public record TableReading(
        String file,
        Extent extent,
        Source source,
        Optional<LocalizedText> layout,
        Optional<TableForm> form,
        List<String> columns,
        TablePreview preview,
        int rows,
        int rowsLeftOut,
        List<UnknownName> unknownNames,
        List<Problem> problems,
        Optional<Dataset> dataset) {

    private static final int ROWS_SHOWN = 8;

    /** How much of a table was read. */
    public enum Extent {
        WHOLE,
        /** As much as can be shown at once: nothing is counted, nothing is asked, there is no dataset. */
        FIRST_ROWS
    }

    /**
     * How cells were read.
     *
     * @param encoding name of the encoding; empty for a workbook
     * @param delimiter what stands between cells; empty for a workbook
     * @param sheet the sheet; empty for a text
     * @param sheets the sheets that there are
     */
    public record Source(String encoding, String delimiter, String sheet, List<SheetChoice.Sheet> sheets) {

        /** Nothing was read. */
        public static final Source NONE = new Source("", "", "", List.of());

        public Source {
            sheets = List.copyOf(sheets);
        }
    }

    public TableReading {
        columns = List.copyOf(columns);
        unknownNames = List.copyOf(unknownNames);
        problems = List.copyOf(problems);
    }

    /** The first rows that have figures or words in more than one cell: headings show nothing of how columns are read. */
    public List<List<String>> firstRows() {
        return preview.rows().stream()
                .filter(row -> row.state() != TablePreview.State.ABOVE)
                .map(TablePreview.Row::cells)
                .filter(cells ->
                        cells.stream().filter(cell -> !cell.isBlank()).limit(2).count() == 2)
                .limit(ROWS_SHOWN)
                .toList();
    }

    /** The same as the first rows of a longer table, of which nothing can be opened. */
    TableReading asFirstRows() {
        return new TableReading(
                file,
                Extent.FIRST_ROWS,
                source,
                layout,
                form,
                columns,
                preview,
                rows,
                rowsLeftOut,
                unknownNames,
                problems,
                Optional.empty());
    }

    /** The dataset or the errors, as every reader returns it. */
    public Loaded<Dataset> loaded() {
        return new Loaded<>(dataset, problems);
    }
}
