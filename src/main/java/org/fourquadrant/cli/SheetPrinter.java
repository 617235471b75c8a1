package org.fourquadrant.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.export.table.Sheet;

/** Prints a table in the format that was asked for. */
final class SheetPrinter {

    private final Console console;

    SheetPrinter(Console console) {
        this.console = console;
    }

    /**
     * Prints a sheet.
     *
     * @param text the sheet for a person, asked for only then
     * @throws IOException if it cannot be written
     */
    void print(Sheet<?> sheet, Format format, Supplier<List<String>> text) throws IOException {
        switch (format) {
            case TEXT -> console.lines(text.get());
            case CSV -> console.text(CsvText.of(sheet.keys(), sheet.plainCells()));
            case JSON -> console.text(JsonText.of(sheet.objects()));
        }
    }
}
