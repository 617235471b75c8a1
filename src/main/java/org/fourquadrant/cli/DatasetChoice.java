package org.fourquadrant.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.TableChoices;

/**
 * The dataset that {@code --dataset} names, in a workspace that has it.
 *
 * @param workspace the bundled workspace, with a file's dataset added
 * @param name name of the dataset; empty where none was asked for
 */
record DatasetChoice(Workspace workspace, Optional<String> name) {

    /**
     * The choice for a value of the option: a name in the workspace, else a Data Package or a table. What a person should
     * know of how the table was read goes to standard error.
     *
     * @param given the value, null where the option was not given
     * @param choices how a table is to be understood
     * @throws BadData if it is a file with errors
     * @throws WrongUsage if it is neither
     */
    static DatasetChoice of(String given, TableChoices choices, CommandContext context) {
        Workspace bundled = context.workspace().get();
        if (given == null) {
            return new DatasetChoice(bundled, Optional.empty());
        }
        if (bundled.dataset(given).isPresent()) {
            return new DatasetChoice(bundled, Optional.of(given));
        }
        Dataset read = read(given, bundled, choices, context);
        return new DatasetChoice(bundled.with(read), Optional.of(read.info().name()));
    }

    private static Dataset read(String given, Workspace bundled, TableChoices choices, CommandContext context) {
        Path file = existing(given).orElseThrow(() -> new WrongUsage("dataset.unknown", given, names(bundled)));
        Loaded<Dataset> loaded = new DatasetReader(bundled).read(file, choices);
        Dataset read = loaded.value().orElseThrow(() -> new BadData(loaded.problems()));
        ProblemText text = new ProblemText(context.language());
        context.console().errorLines(loaded.problems().stream().map(text::line).toList());
        return read;
    }

    private static Optional<Path> existing(String given) {
        try {
            return Optional.of(Path.of(given)).filter(path -> !given.isBlank() && Files.exists(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The names that the option takes. */
    String namesOfAll() {
        return names(workspace);
    }

    private static String names(Workspace workspace) {
        return String.join(
                ", ",
                workspace.datasets().stream()
                        .map(dataset -> dataset.info().name())
                        .toList());
    }
}
