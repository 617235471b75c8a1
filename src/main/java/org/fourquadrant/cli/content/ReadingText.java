package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.grid.SheetChoice;
import org.fourquadrant.data.importing.table.TableForm;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.text.Texts;

/** What a table was taken for, for a person. */
public final class ReadingText {

    private final Texts texts;
    private final ProblemText problems;

    /** @param problems what is to be said and asked, in the same language */
    public ReadingText(TerminalWords words, ProblemText problems) {
        this.texts = words.texts();
        this.problems = problems;
    }

    /** The lines: source, columns, first rows, what is to be said. */
    public List<String> lines(TableReading reading) {
        List<String> lines = new ArrayList<>();
        TableReading.Source source = reading.source();
        if (!source.sheet().isEmpty()) {
            lines.add(texts.format(
                    "reading.sheet", CellText.shown(source.sheet()), shown(SheetChoice.Sheet.names(source.sheets()))));
            List<String> hidden = SheetChoice.Sheet.hidden(source.sheets());
            if (!hidden.isEmpty()) {
                lines.add(texts.format("reading.sheets.hidden", shown(hidden)));
            }
        } else if (!source.encoding().isEmpty()) {
            lines.add(texts.format("reading.text", source.encoding(), delimiter(source.delimiter())));
        }
        reading.layout().ifPresent(layout -> lines.add(texts.format("reading.layout", layout.in(texts.language()))));
        reading.form().ifPresent(form -> {
            lines.add(texts.format(
                    "reading.rows", String.valueOf(form.header().line()), reading.rows(), reading.rowsLeftOut()));
            IntStream.range(0, form.words().size()).forEach(column -> lines.add(column(form, column)));
        });
        reading.firstRows()
                .forEach(row ->
                        lines.add(texts.format("reading.row", row.stream().collect(Collectors.joining(" | ")))));
        reading.problems().forEach(problem -> lines.add(problems.line(problem)));
        return lines;
    }

    private static String shown(List<String> names) {
        return names.stream().map(CellText::shown).collect(Collectors.joining(", "));
    }

    private String delimiter(String sign) {
        return sign.equals("tab") ? texts.get("reading.delimiter.tab") : sign;
    }

    private String column(TableForm form, int column) {
        String used = ReadingTree.usedAs(form, column);
        return texts.format(
                used.isEmpty() ? "reading.column" : "reading.column.used",
                String.valueOf(column + 1),
                CellText.shown(form.nameOf(column)),
                texts.get("reading.holds", form.words().get(column).concept()),
                used);
    }
}
