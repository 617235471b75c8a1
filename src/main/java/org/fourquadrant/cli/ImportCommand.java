package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.dataset.PackageWriter;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.TableChoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A table of one's own as a Data Package that other tools read. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "reading-file")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            descriptionKey = "import-folder")
    private Path folder;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        TableChoices choices = reading.choices();
        Loaded<Dataset> loaded = new DatasetReader(context.workspace().get()).read(file, choices);
        Dataset dataset = loaded.value().orElseThrow(() -> new BadData(loaded.problems()));
        ProblemText text = new ProblemText(context.language());
        context.console().errorLines(loaded.problems().stream().map(text::line).toList());
        try {
            new PackageWriter(dataset, String.valueOf(file.getFileName())).write(folder);
        } catch (FileAlreadyExistsException there) {
            throw new WrongUsage("import.already_there", folder);
        }
        context.console()
                .lines(List.of(context.texts()
                        .format("import.done", folder, dataset.economies().size())));
        return ExitCode.DONE;
    }
}
