package org.fourquadrant.data.importing;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.data.importing.country.CountryMatch;
import org.fourquadrant.data.importing.grid.DecodedText;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.grid.SheetChoice;
import org.fourquadrant.data.importing.grid.TextEncoding;
import org.fourquadrant.data.importing.grid.TextGrid;
import org.fourquadrant.data.importing.grid.Workbooks;
import org.fourquadrant.data.importing.layout.Layouts;
import org.fourquadrant.data.importing.layout.RecognisedTable;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.HeaderFinder;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.NameList;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.TableChoices;

/** The bytes of a file to cells: which kind of file, encoding, delimiter or sheet it is. */
final class SourceReader {

    /**
     * Cells and how they were read.
     *
     * @param grid the cells
     * @param source how they were read
     * @param strays the column of a stray quote by its line
     * @param title name of the sheet, which can say what its table is
     */
    record Cells(Grid grid, TableReading.Source source, Map<Integer, Integer> strays, String title) {

        /** The same with cells whose names are understood. */
        Cells with(RecognisedTable table) {
            return new Cells(table.asUnderstood(), source, strays, table.title().isEmpty() ? title : table.title());
        }
    }

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int HEAD = 40_000;

    /** A layout that is known decides against any likeness. */
    private static final int KNOWN = 100_000;

    private final CountryCells countries;
    private final Layouts layouts;
    private final TableChoices choices;
    private final Findings findings;
    private TableReading.Source source = TableReading.Source.NONE;

    SourceReader(CountryCells countries, Layouts layouts, TableChoices choices, Findings findings) {
        this.countries = countries;
        this.layouts = layouts;
        this.choices = choices;
        this.findings = findings;
    }

    /** How cells were read, or what there is to choose from where none were. */
    TableReading.Source source() {
        return source;
    }

    /** The cells of a file that does not say how it is written; empty, with a problem, where there are none. */
    Optional<Cells> read(byte[] bytes) {
        return read(bytes, Integer.MAX_VALUE);
    }

    /**
     * The cells of such a file.
     *
     * @param rows how many rows of a sheet are read at most; of a text all are
     */
    Optional<Cells> read(byte[] bytes, int rows) {
        if (Workbooks.isWorkbook(bytes)) {
            return workbook(bytes, rows);
        }
        if (Workbooks.isNoTable(bytes)) {
            findings.add(ProblemKind.FILE_OTHER);
            return Optional.empty();
        }
        Optional<Charset> chosen = charset();
        Optional<DecodedText> decoded = chosen.isPresent()
                ? Optional.of(TextEncoding.decode(bytes, chosen.get()))
                : new TextEncoding(this::familiar).decode(bytes);
        return decoded.map(text -> text(text, Optional.empty()));
    }

    /** The cells of a file whose descriptor says how it is written. */
    Cells read(byte[] bytes, Optional<Charset> charset, char delimiter) {
        DecodedText text = charset.map(known -> TextEncoding.decode(bytes, known))
                .orElseGet(() -> new TextEncoding(this::familiar).decode(bytes).orElseThrow());
        return text(text, Optional.of(delimiter));
    }

    private Optional<Charset> charset() {
        Optional<String> name = choices.of(TableChoices.Choice.ENCODING);
        Optional<Charset> charset = name.flatMap(TextEncoding::named);
        if (name.isPresent() && charset.isEmpty()) {
            findings.add(ProblemKind.ENCODING_NOT_THERE, name.get(), NameList.of(TextEncoding.names()));
        }
        return charset;
    }

    private Optional<Cells> workbook(byte[] bytes, int rows) {
        SheetChoice choice = Workbooks.read(bytes, choices.of(TableChoices.Choice.SHEET), rows);
        if (choice.problem().isPresent()) {
            refuse(choice.problem().get(), choice.sheets());
            return Optional.empty();
        }
        choice.uncalculated()
                .forEach(place -> findings.add(place.line(), place.column(), "", ProblemKind.FORMULA_UNCALCULATED));
        source = new TableReading.Source("", "", choice.name(), choice.sheets());
        return Optional.of(new Cells(choice.grid().orElseThrow(), source, Map.of(), choice.name()));
    }

    private void refuse(ProblemKind kind, List<SheetChoice.Sheet> sheets) {
        source = new TableReading.Source("", "", "", sheets);
        if (kind == ProblemKind.SHEET_TOO_LONG) {
            findings.add(kind, String.valueOf(Workbooks.MOST_ROWS_OPEN_DOCUMENT));
        } else if (kind == ProblemKind.SHEET_ASKED) {
            String hidden = NameList.of(SheetChoice.Sheet.hidden(sheets));
            String names = NameList.of(SheetChoice.Sheet.names(sheets));
            findings.add(kind, names, choices.of(TableChoices.Choice.SHEET).orElse(""), hidden);
            if (!hidden.isEmpty()) {
                findings.add(ProblemKind.SHEETS_HIDDEN, hidden);
            }
        } else {
            findings.add(kind);
        }
    }

    private Cells text(DecodedText decoded, Optional<Character> said) {
        if (decoded.guessed()) {
            findings.add(ProblemKind.ENCODING_GUESSED, decoded.charset().name());
        }
        decoded.brokenLine()
                .ifPresent(line -> findings.add(
                        line, 0, "", ProblemKind.BYTE_BROKEN, decoded.charset().name()));
        String text = decoded.text().indexOf('\0') < 0
                ? decoded.text()
                : decoded.text().replace("\0", "");
        char delimiter = said.orElseGet(() -> delimiter(text));
        TextGrid grid = TextGrid.of(text, delimiter);
        Map<Integer, Integer> strays = new HashMap<>();
        grid.strays().forEach(stray -> strays.putIfAbsent(stray.line(), stray.column()));
        String shown = delimiter == '\t' ? "tab" : String.valueOf(delimiter);
        source = new TableReading.Source(decoded.charset().name(), shown, "", List.of());
        return new Cells(grid, source, strays, "");
    }

    /** The delimiter under which a header comes out best and rows are of one width. */
    private char delimiter(String text) {
        if (text.length() > 5 && text.startsWith("sep=") && text.charAt(5) <= ' ') {
            return text.charAt(4);
        }
        String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        char best = ',';
        int most = Integer.MIN_VALUE;
        for (char candidate : DELIMITERS) {
            TextGrid grid = TextGrid.of(head, candidate);
            int known = layouts.find(grid).isPresent() ? KNOWN : 0;
            int score = known + new HeaderFinder(grid, countries).score() + evenness(grid);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** How many of ten rows are as wide as most are, where that is wider than one cell. */
    private static int evenness(TextGrid grid) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            widths.merge(grid.width(row), 1, Integer::sum);
        }
        return widths.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .mapToInt(entry -> 10 * entry.getValue() / Math.max(1, grid.rows()))
                .max()
                .orElse(0);
    }

    /** How many cells of a text, of those that are not ASCII, are names that are known. */
    private int familiar(String sample) {
        int known = 0;
        int tried = 0;
        for (String cell : sample.substring(0, Math.min(sample.length(), HEAD)).split("[,;\t|\r\n\"]")) {
            if (tried < 400 && cell.length() <= 60 && cell.chars().anyMatch(c -> c > 0x7F)) {
                tried++;
                boolean country = countries.named(cell) instanceof CountryMatch.Found;
                ColumnWords words = ColumnWords.of(cell);
                known += country
                                || words.concept() != Concept.UNKNOWN
                                        && words.leftover().isEmpty()
                        ? 1
                        : 0;
            }
        }
        return known;
    }
}
