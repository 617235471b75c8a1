package org.fourquadrant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourquadrant.data.bundled.Checked;
import org.fourquadrant.data.bundled.DataCheck;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.problem.Severity;
import org.fourquadrant.model.document.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The problems of a dataset or of a package of documents, each with its place. */
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
        Loaded<Checked> loaded = new DataCheck(context.workspace().get().countries()).of(path);
        ProblemText text = new ProblemText(context.language());
        context.console().lines(loaded.problems().stream().map(text::line).toList());
        context.console().errorLines(List.of(summary(loaded)));
        return loaded.value().isPresent() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private String summary(Loaded<Checked> loaded) {
        long errors = loaded.problems().stream()
                .map(Problem::severity)
                .filter(severity -> severity == Severity.ERROR)
                .count();
        long warnings = loaded.problems().size() - errors;
        return loaded.value()
                .map(checked -> good(checked, warnings))
                .orElseGet(() -> context.texts().format("check.bad", path, errors, warnings));
    }

    private String good(Checked checked, long warnings) {
        if (checked instanceof Checked.OfDocuments documents) {
            Library library = documents.library();
            return context.texts()
                    .format(
                            "check.good.documents",
                            path,
                            library.documents().size(),
                            library.statements().size(),
                            warnings);
        }
        int rows = ((Checked.OfDataset) checked).dataset().economies().size();
        return context.texts().format("check.good", path, rows, warnings);
    }
}
