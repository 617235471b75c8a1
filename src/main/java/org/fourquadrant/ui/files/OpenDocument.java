package org.fourquadrant.ui.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.ui.state.DatasetOrigins;

/** The file in which the view was opened or saved last, with the keys of it that this program does not know. */
public final class OpenDocument {

    private final DatasetOrigins origins;
    private Optional<Path> place = Optional.empty();
    private Map<String, Object> unknown = Map.of();
    private Optional<FileStamp> stamp = Optional.empty();

    public OpenDocument(DatasetOrigins origins) {
        this.origins = origins;
    }

    Optional<Path> place() {
        return place;
    }

    Map<String, Object> unknown() {
        return unknown;
    }

    DatasetOrigins origins() {
        return origins;
    }

    /** What the file was when it was read or written last. */
    Optional<FileStamp> stamp() {
        return stamp;
    }

    /** The view lies there from now on. */
    void move(Path file, Optional<FileStamp> written) {
        place = Optional.of(file);
        stamp = written;
    }

    /** Remembers what was opened from where. */
    void take(Path file, FileContents contents, Optional<FileStamp> read) {
        if (contents instanceof FileContents.WithDocuments with) {
            take(file, with.contents(), read);
        } else if (contents instanceof FileContents.OfData data) {
            origins.remember(data.dataset().info().name(), file);
        } else if (contents instanceof FileContents.OfEdition edition) {
            origins.remember(edition.dataset().info().name(), file);
        } else if (contents instanceof FileContents.OfSaved saved) {
            saved.file().origins().forEach(origins::remember);
            saved.file().away().forEach(origins::remember);
            if (saved.file().kind() == SavedKind.VIEW) {
                stamp = read;
                unknown = saved.file().scene().unknown();
                // A slide holds a view too, but no view is saved into it.
                place = Optional.of(file)
                        .filter(path -> String.valueOf(path.getFileName()).endsWith(".json"));
            }
        }
    }
}
