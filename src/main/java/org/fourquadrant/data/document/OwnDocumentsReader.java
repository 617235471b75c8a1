package org.fourquadrant.data.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.dataset.DataPlace;
import org.fourquadrant.data.dataset.Descriptor;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Statement;

/** Reads a package of documents of a person's own, to join those of a workspace. */
public final class OwnDocumentsReader {

    private final Workspace workspace;

    /** @param workspace whose countries statements may speak of, and whose documents these join */
    public OwnDocumentsReader(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Whether a path is that of a package of documents; only looks, and says nothing of what is wrong with it. */
    public static boolean holdsDocuments(Path path) {
        return DataPlace.of(path, new Problems())
                .flatMap(OwnDocumentsReader::descriptor)
                .filter(LibraryReader::isLibrary)
                .isPresent();
    }

    private static Optional<Descriptor> descriptor(DataPlace place) {
        return place instanceof DataPlace.DataPackage found
                ? DescriptorReader.read(found.files(), new Problems())
                : Optional.empty();
    }

    /** The documents, or the problems because of which they cannot join; reads what the others say, which may take its time. */
    public Loaded<OwnDocuments> read(Path path) {
        Problems problems = new Problems();
        Optional<DataPlace> place = DataPlace.of(path, problems);
        if (place.isEmpty() || !(place.get() instanceof DataPlace.DataPackage found)) {
            if (place.isPresent()) {
                problems.add(Problem.ofFile(path.toString(), ProblemKind.DOCUMENTS_EXPECTED));
            }
            return problems.givingNothing();
        }
        Optional<Descriptor> descriptor = DescriptorReader.read(found.files(), problems);
        if (descriptor.isPresent() && !LibraryReader.isLibrary(descriptor.get())) {
            problems.add(Problem.ofFile(path.toString(), ProblemKind.DOCUMENTS_EXPECTED));
        }
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return problems.givingNothing();
        }
        Loaded<Library> library = new LibraryReader(workspace.countries()).read(found.files());
        library.problems().forEach(problems::add);
        String name = descriptor.get().info().name();
        library.value()
                .ifPresent(joining -> reportTwice(found.files().label(DescriptorReader.FILE), name, joining, problems));
        return problems.giving(
                () -> new OwnDocuments(name, path.toString(), library.value().orElseThrow()));
    }

    /** An id that two documents or statements bear would cite the wrong one. */
    private void reportTwice(String file, String name, Library joining, Problems problems) {
        Library others = workspace.library().without(name);
        Set<String> documents =
                others.documents().stream().map(SourceDocument::id).collect(Collectors.toSet());
        Set<String> statements = others.statements().stream().map(Statement::id).collect(Collectors.toSet());
        joining.documents().stream()
                .map(SourceDocument::id)
                .filter(documents::contains)
                .forEach(id -> problems.add(twice(file, "documents", id)));
        joining.statements().stream()
                .map(Statement::id)
                .filter(statements::contains)
                .forEach(id -> problems.add(twice(file, "statements", id)));
    }

    private static Problem twice(String file, String field, String id) {
        return new Problem(file, 0, 0, field, ProblemKind.DOCUMENT_TWICE, List.of(id));
    }
}
