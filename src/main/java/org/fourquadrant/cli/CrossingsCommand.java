package org.fourquadrant.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.CrossingSheet;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.line.Crossing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who changes quadrant when the line moves from one place to another. */
@Command(name = "crossings")
final class CrossingsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--from", paramLabel = "T0", required = true, converter = ThresholdConverter.class)
    private Double from;

    @Option(names = "--to", paramLabel = "T1", required = true, converter = ThresholdConverter.class)
    private Double to;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    CrossingsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = data.asked(context);
        TerminalWords words = TerminalWords.in(context.language());
        Sheet<Crossing> sheet = CrossingSheet.of(asked, from, to, words);
        new SheetPrinter(context.console()).print(sheet, format, () -> CrossingSheet.text(sheet, words));
        return ExitCode.DONE;
    }
}
