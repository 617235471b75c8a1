package org.fourquadrant.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.CountryTableText;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.export.table.CountryColumn;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.facts.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every economy of a dataset with its quadrant and its tariff on the as-of date. */
@Command(name = "table")
final class TableCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private ViewOptions options = new ViewOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    TableCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = options.asked(context);
        TerminalWords words = TerminalWords.in(context.language());
        Sheet<CountryRow> sheet = CountryColumn.sheet(asked.rows(), TableWords.in(words.language()));
        CountryTableText text = new CountryTableText(words);
        new SheetPrinter(context.console()).print(sheet, format, () -> text.lines(asked, sheet));
        return ExitCode.DONE;
    }
}
