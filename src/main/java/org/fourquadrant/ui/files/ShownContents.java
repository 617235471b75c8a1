package org.fourquadrant.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.saved.OwnData;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Shows what was read of a file: it becomes the open document and one of the recent files, and a line says so. */
final class ShownContents {

    private final Session session;
    private final LiveTexts words;
    private final Notices notices;
    private final RecentFiles recent;
    private final OpenDocument document;

    ShownContents(Session session, LiveTexts words, Notices notices, RecentFiles recent, OpenDocument document) {
        this.session = session;
        this.words = words;
        this.notices = notices;
        this.recent = recent;
        this.document = document;
    }

    /**
     * Shows it.
     *
     * @param comparison what a slide has to say of its data; may be empty
     * @param stamp the state of the file that was read, where it is known
     * @return what is shown: contents that share their name with others have another
     */
    FileContents show(Path path, FileContents read, String comparison, Optional<FileStamp> stamp) {
        FileContents contents = named(read, path);
        document.take(path, contents, stamp);
        session.openOwn(now -> contents.applyTo(now, path));
        recent.add(path);
        if (contents instanceof FileContents.OfDocuments joined) {
            Library library = joined.documents().library();
            notices.say(words.now()
                    .format(
                            "open.documents",
                            joined.documents().name(),
                            library.documents().size(),
                            library.statements().size()));
            return contents;
        }
        notices.say(
                comparison.isEmpty()
                        ? words.now().format("open.done", nameOf(path, contents))
                        : words.now().format("open.slide", path.getFileName(), comparison));
        return contents;
    }

    /** Another file of the same name is another dataset. */
    private FileContents named(FileContents read, Path path) {
        if (read instanceof FileContents.OfData data) {
            return new FileContents.OfData(named(data.dataset(), path));
        }
        return read instanceof FileContents.OfEdition edition
                ? new FileContents.OfEdition(named(edition.dataset(), path))
                : read;
    }

    private Dataset named(Dataset read, Path path) {
        return OwnData.named(read, path, session.workspace(), document.origins().places());
    }

    private Object nameOf(Path path, FileContents contents) {
        return contents instanceof FileContents.OfData data
                ? data.dataset().info().title().in(session.view().language())
                : path.getFileName();
    }
}
