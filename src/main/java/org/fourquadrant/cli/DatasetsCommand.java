package org.fourquadrant.cli;

import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.DatasetSheet;
import org.fourquadrant.cli.content.Words;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.cli.output.Sheet;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The datasets that the program brings with it. */
@Command(name = "datasets")
final class DatasetsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format;

    DatasetsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Words words = Words.in(context.language());
        Sheet<Dataset> sheet = DatasetSheet.of(context.workspace().get().datasets(), words);
        new SheetPrinter(context.console())
                .print(sheet, format, () -> TextTable.lines(sheet, words.headers("datasets", sheet.keys())));
        return ExitCode.DONE;
    }
}
