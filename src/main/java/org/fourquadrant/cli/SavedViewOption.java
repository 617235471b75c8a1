package org.fourquadrant.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.SavedDocuments;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.view.View;
import picocli.CommandLine.Option;

/** The option that names a saved view, or a file of scenes, to start from. */
final class SavedViewOption {

    @Option(names = "--view", paramLabel = "FILE")
    private Path file;

    /**
     * What a file says.
     *
     * @param saved its scenes, at least one
     * @param context with the data that it names
     */
    record Read(SavedFile saved, CommandContext context) {

        /** Its view, or that of its first scene, as the window opens it: fitted to the data that are there. */
        View view() {
            return FittedView.of(
                    context.workspace().get(),
                    saved.scenes().list().get(0).view(),
                    context.firstView().data());
        }
    }

    /**
     * Reads the file, if one was given, and says which figures have changed since.
     *
     * @param answers how a table of the file is to be read that is not read any more by the answers saved with it
     * @throws BadData if it has errors
     * @throws WrongUsage if it has no scenes
     */
    Optional<Read> read(CommandContext context, TableChoices answers) {
        return Optional.ofNullable(file).map(given -> read(given, context, answers));
    }

    private static Read read(Path file, CommandContext context, TableChoices answers) {
        Loaded<List<OwnDocuments>> documents =
                SavedDocuments.read(file, context.workspace().get());
        List<OwnDocuments> joining = documents.value().orElseThrow(() -> new BadData(documents.problems()));
        warn(documents.problems(), context);
        return readWith(
                file,
                context.withWorkspace(SavedDocuments.joined(context.workspace().get(), joining)),
                answers);
    }

    private static void warn(List<Problem> problems, CommandContext context) {
        ProblemText text = new ProblemText(context.language());
        context.console().errorLines(problems.stream().map(text::line).toList());
    }

    private static Read readWith(Path file, CommandContext context, TableChoices answers) {
        SavedFileReader asSaved = new SavedFileReader(context.workspace().get());
        SavedFileReader reader = answers.equals(TableChoices.NONE)
                ? asSaved
                : new SavedFileReader(context.workspace().get(), DatasetPlaces.NONE, asSaved.answered(file, answers));
        Loaded<SavedFile> loaded = reader.read(file, context.firstView());
        SavedFile saved = loaded.value().orElseThrow(() -> new BadData(loaded.problems()));
        warn(loaded.problems(), context);
        if (saved.scenes().list().isEmpty()) {
            throw new WrongUsage("slide.no_scenes", file);
        }
        Workspace workspace = context.workspace().get();
        for (Dataset dataset : saved.datasets()) {
            workspace = workspace.with(dataset);
        }
        ChangeText changes = new ChangeText(workspace.countries(), context.language());
        saved.changes().forEach(change -> context.console().errorLines(changes.lines(change)));
        return new Read(saved, context.withWorkspace(workspace));
    }
}
