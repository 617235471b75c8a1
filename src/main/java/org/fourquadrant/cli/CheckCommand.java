package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.problem.Severity;
import org.fourquadrant.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The problems of a dataset, each with its place. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "path")
    private Path path;

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (path.toString().isEmpty()) {
            throw new WrongUsage("argument.missing", "PATH");
        }
        Loaded<Dataset> loaded = new DatasetReader(context.workspace().get().countries()).read(path);
        ProblemText text = new ProblemText(context.language());
        context.console().lines(loaded.problems().stream().map(text::line).toList());
        context.console().errorLines(List.of(summary(loaded)));
        return loaded.value().isPresent() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private String summary(Loaded<Dataset> loaded) {
        long errors = loaded.problems().stream()
                .map(Problem::severity)
                .filter(severity -> severity == Severity.ERROR)
                .count();
        long warnings = loaded.problems().size() - errors;
        if (loaded.value().isPresent()) {
            return context.texts()
                    .format("check.good", path, loaded.value().get().rows().size(), warnings);
        }
        return context.texts().format("check.bad", path, errors, warnings);
    }
}
