package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourquadrant.cli.content.ReadingText;
import org.fourquadrant.cli.content.ReadingTree;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.ProblemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a table of one's own was taken for: columns, units, rows left out, questions. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "reading-file")
    private Path file;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReadFormat format;

    ReadCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Optional<TableReading> read = new DatasetReader(context.workspace().get()).reading(file, reading.choices());
        TableReading found =
                read.orElseThrow(() -> new BadData(List.of(Problem.ofFile(file.toString(), ProblemKind.FILE_MISSING))));
        TerminalWords words = TerminalWords.in(context.language());
        ProblemText problems = new ProblemText(context.language());
        switch (format) {
            case TEXT -> context.console().lines(new ReadingText(words, problems).lines(found));
            case JSON -> context.console().text(JsonText.of(new ReadingTree(problems).of(found)));
        }
        return found.dataset().isPresent() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** How a reading is written. */
    private enum ReadFormat {
        TEXT,
        JSON
    }
}
