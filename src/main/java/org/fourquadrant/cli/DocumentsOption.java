package org.fourquadrant.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.data.document.OwnDocumentsReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.saved.SavedDocuments;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.OwnDocuments;
import picocli.CommandLine.Option;

/** The option that names documents of one's own, which join those of the program. */
final class DocumentsOption {

    @Option(names = "--documents", paramLabel = "FOLDER", descriptionKey = "own-documents")
    private List<Path> folders = List.of();

    private final List<OwnDocuments> read = new ArrayList<>();

    /**
     * The context with a workspace that the documents have joined; they are read once.
     *
     * @throws BadData if a package has errors
     */
    CommandContext joined(CommandContext context) {
        if (folders.isEmpty()) {
            return context;
        }
        Workspace workspace = context.workspace().get();
        if (read.isEmpty()) {
            for (Path folder : folders) {
                read.add(read(folder, SavedDocuments.joined(workspace, read), context));
            }
        }
        return context.withWorkspace(SavedDocuments.joined(workspace, read));
    }

    private static OwnDocuments read(Path folder, Workspace workspace, CommandContext context) {
        Loaded<OwnDocuments> loaded = new OwnDocumentsReader(workspace).read(folder);
        OwnDocuments documents = loaded.value().orElseThrow(() -> new BadData(loaded.problems()));
        ProblemText text = new ProblemText(context.language());
        context.console().errorLines(loaded.problems().stream().map(text::line).toList());
        return documents;
    }
}
