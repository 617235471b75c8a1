package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.grid.SheetChoice;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableForm;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.language.Tokens;

/** What a table was taken for, for a program. */
public final class ReadingTree {

    private final ProblemText problems;

    public ReadingTree(ProblemText problems) {
        this.problems = problems;
    }

    /** The object of a reading. */
    public Map<String, Object> of(TableReading reading) {
        TableReading.Source source = reading.source();
        return new Tree()
                .put("file", reading.file())
                .putFact("understood", reading.dataset().isPresent())
                .put("encoding", said(source.encoding()))
                .put("delimiter", said(source.delimiter()))
                .put("sheet", said(source.sheet()))
                .putTexts("sheets", SheetChoice.Sheet.names(source.sheets()))
                .putTexts("hidden_sheets", SheetChoice.Sheet.hidden(source.sheets()))
                .put("layout", reading.layout().map(LocalizedText::en))
                .put("header_line", reading.form().map(form -> form.header().line()))
                .put("rows", reading.rows())
                .put("rows_left_out", reading.rowsLeftOut())
                .put("columns", reading.form().map(this::columns).orElse(List.of()))
                .put(
                        "first_rows",
                        reading.firstRows().stream()
                                .map(row -> new Tree().putTexts("cells", row).map())
                                .toList())
                .put("problems", reading.problems().stream().map(this::problem).toList())
                .map();
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private List<Map<String, Object>> columns(TableForm form) {
        return IntStream.range(0, form.words().size())
                .mapToObj(column -> column(form, column))
                .toList();
    }

    private Map<String, Object> column(TableForm form, int column) {
        ColumnWords words = form.words().get(column);
        return new Tree()
                .put("number", column + 1)
                .put("name", CellText.shown(form.nameOf(column)))
                .put("holds", words.concept())
                .put("unit", words.unit().kind())
                .put("factor", words.unit().factor())
                .put("currency", words.unit().currency())
                .put("side", words.side())
                .putTexts("not_understood", words.leftover())
                .put("used_as", said(usedAs(form, column)))
                .map();
    }

    /** The options under whose names a column is used: x, y, country, year-column; empty where it is not. */
    static String usedAs(TableForm form, int column) {
        List<String> used = new ArrayList<>();
        if (form.code().equals(java.util.OptionalInt.of(column))
                || form.name().equals(java.util.OptionalInt.of(column))) {
            used.add("country");
        }
        if (form.year().equals(java.util.OptionalInt.of(column))) {
            used.add("year-column");
        }
        form.measures().stream()
                .filter(measure -> measure.column() == column)
                .map(ReadingTree::role)
                .distinct()
                .forEach(used::add);
        return String.join(", ", used);
    }

    private static String role(Measure measure) {
        return switch (measure.concept()) {
            case SHARE -> "x";
            case BALANCE -> "y";
            default -> Tokens.of(measure.concept());
        };
    }

    private Map<String, Object> problem(Problem problem) {
        return new Tree()
                .put("row", problem.row())
                .put("column", problem.column())
                .put("kind", problem.kind())
                .put("severity", problem.severity())
                .put("message", problems.message(problem))
                .map();
    }
}
