package org.fourquadrant.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.DatasetSheet;
import org.fourquadrant.cli.content.DatasetText;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.cli.output.Format;
import org.fourquadrant.model.dataset.Dataset;
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
    public Integer call() throws IOException {
        TerminalWords words = TerminalWords.in(context.language());
        List<Dataset> datasets = context.workspace().get().datasets();
        new SheetPrinter(context.console())
                .print(DatasetSheet.of(datasets, words), format, () -> new DatasetText(words).lines(datasets));
        return ExitCode.DONE;
    }
}
