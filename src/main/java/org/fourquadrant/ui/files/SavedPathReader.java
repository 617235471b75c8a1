package org.fourquadrant.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.saved.SavedDocuments;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.ui.state.SessionState;

/** Reads a saved view, scenes or claims with the data and documents that they name. */
final class SavedPathReader {

    private final PathReader.Asked asked;
    private final SessionState shown;

    SavedPathReader(PathReader.Asked asked) {
        this.asked = asked;
        this.shown = asked.shown();
    }

    /** Reads a saved file; called in the background. */
    PathReader.Outcome read(Path path) {
        Loaded<List<OwnDocuments>> documents = SavedDocuments.read(path, shown.workspace());
        if (documents.value().isEmpty()) {
            return PathReader.Outcome.failed(
                    PathReader.lines(documents.problems(), shown).toList());
        }
        List<OwnDocuments> joining = documents.value().get();
        Workspace joined = SavedDocuments.joined(shown.workspace(), joining);
        SavedFileReader reader = new SavedFileReader(joined, asked.places(), asked.meant());
        Loaded<SavedFile> loaded = reader.read(path, shown.view());
        if (loaded.value().isEmpty()) {
            Optional<PathReader.AskedTable> other = other(reader.tables(path), joined);
            if (other.isPresent()) {
                return new PathReader.Outcome(
                        Optional.empty(),
                        "",
                        PathReader.lines(loaded.problems(), shown).toList(),
                        other);
            }
        }
        List<DatasetChange> changes = loaded.value().map(SavedFile::changes).orElse(List.of());
        Scenes read = loaded.value().map(SavedFile::scenes).orElse(Scenes.NONE);
        ChangeText text = new ChangeText(shown.workspace().countries(), PathReader.languageOf(read, shown));
        return new PathReader.Outcome(
                loaded.value().map(FileContents.OfSaved::new).map(saved -> with(joining, saved)),
                changes.stream().findFirst().map(text::sentence).orElse(""),
                Stream.concat(
                                Stream.of(documents.problems(), loaded.problems())
                                        .flatMap(problems -> PathReader.lines(problems, shown)),
                                changes.stream().flatMap(change -> text.lines(change).stream()))
                        .toList());
    }

    /** A table that the file names and whose columns are others by now than those that it was saved with. */
    private static Optional<PathReader.AskedTable> other(List<SavedFileReader.NamedTable> tables, Workspace workspace) {
        return tables.stream()
                .flatMap(named -> OwnTables.asked(named.place(), named.choices(), workspace).stream())
                .findFirst();
    }

    private static FileContents with(List<OwnDocuments> documents, FileContents saved) {
        return documents.isEmpty() ? saved : new FileContents.WithDocuments(documents, saved);
    }
}
