package org.fourquadrant.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.content.TheoryTree;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.idea.TheorySheet;
import org.fourquadrant.export.idea.TheoryText;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.theory.TheoryCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether each quadrant gets a treatment of its own. */
@Command(name = "theory")
final class TheoryCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private IdeaOptions options = new IdeaOptions();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    TheoryCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Facts asked = options.asked(context);
        TheoryCheck check = asked.ideas().theory();
        TerminalWords words = TerminalWords.in(context.language());
        Sheet<TheorySheet.Row> sheet = TheorySheet.of(check);
        switch (format) {
            case TEXT -> context.console().lines(new TheoryText(IdeaWords.in(context.language()), asked).lines(check));
            case CSV -> context.console().text(CsvText.of(sheet.keys(), sheet.plainCells()));
            case JSON -> context.console().text(JsonText.of(new TheoryTree(words).of(check, asked)));
        }
        return ExitCode.DONE;
    }
}
