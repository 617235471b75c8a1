package org.fourquadrant.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.MoveSheet;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.export.table.MoveTable;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.facts.years.Years;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where every economy stood in two years. */
@Command(name = "moves")
final class MovesCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--from", paramLabel = "YEAR", required = true)
    private int from;

    @Option(names = "--to", paramLabel = "YEAR", required = true)
    private int to;

    @Mixin
    private YearsOptions options = new YearsOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    MovesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = options.asked(context);
        Years years = options.years(asked);
        YearsOptions.check(from, to, years.all(), asked);
        Moves moves = years.moves(from, to);
        TerminalWords words = TerminalWords.in(context.language());
        Sheet<Move> sheet = MoveTable.of(moves.moves(), TableWords.in(words.language()));
        MoveSheet text = new MoveSheet(words, asked.view(), options.carry());
        new SheetPrinter(context.console()).print(sheet, format, () -> text.lines(sheet, moves, from, to));
        return ExitCode.DONE;
    }
}
