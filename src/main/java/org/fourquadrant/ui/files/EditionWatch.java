package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;

/**
 * Notices that the file of the dataset that is shown has changed since it was read. The dataset then says so itself, on
 * slides too, until it is read again.
 */
public final class EditionWatch {

    private static final System.Logger LOG = System.getLogger(EditionWatch.class.getName());
    private static final int MOST_FILES = 200;

    private final Session session;
    private final DatasetOrigins origins;
    private final LatestTask task;
    private final Map<Dataset, FileStamp> read = new WeakHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> changed =
            new ReadOnlyObjectWrapper<>(this, "changed", Optional.empty());
    private Optional<Dataset> stale = Optional.empty();

    public EditionWatch(Session session, DatasetOrigins origins, LatestTask task) {
        this.session = session;
        this.origins = origins;
        this.task = task;
        session.shownProperty().addListener((property, before, after) -> {
            if (before.workspace() != after.workspace()
                    || !before.view()
                            .data()
                            .dataset()
                            .equals(after.view().data().dataset())) {
                look();
            }
        });
    }

    /** The file of the dataset that is shown, while it is another than was read. */
    public ReadOnlyObjectProperty<Optional<Path>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Looks at the file, in the background. */
    public void look() {
        String name = session.view().data().dataset();
        Optional<Dataset> shown = session.workspace().dataset(name);
        Optional<Path> place = Optional.ofNullable(origins.all().get(name));
        if (shown.isEmpty() || place.isEmpty() || stale.equals(shown)) {
            changed.set(stale.equals(shown) && shown.isPresent() ? place : Optional.empty());
            return;
        }
        task.start(
                progress -> stamp(place.get()),
                now -> now.ifPresent(stamp -> compare(shown.get(), place.get(), stamp)),
                failure -> LOG.log(System.Logger.Level.INFO, "A file could not be looked at", failure));
    }

    private void compare(Dataset dataset, Path place, FileStamp now) {
        FileStamp before = read.computeIfAbsent(dataset, none -> now);
        boolean isShown = session.workspace()
                .dataset(dataset.info().name())
                .filter(shown -> shown == dataset)
                .isPresent();
        if (before.equals(now) || !isShown) {
            changed.set(Optional.empty());
            return;
        }
        Dataset marked = dataset.withInfo(told(dataset.info()));
        stale = Optional.of(marked);
        session.learn(state -> state.with(marked));
        changed.set(Optional.of(place));
    }

    private static DatasetInfo told(DatasetInfo info) {
        return info.withSourceLine(new LocalizedText(line(info, Language.ENGLISH), line(info, Language.JAPANESE)));
    }

    private static String line(DatasetInfo info, Language language) {
        return Texts.of("org.fourquadrant.ui.window.window", language)
                .format("edition.stale", info.sourceLine().in(language));
    }

    /** Of a folder what lies in it taken together. */
    private static Optional<FileStamp> stamp(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return FileStamp.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            List<FileStamp> stamps = files.limit(MOST_FILES)
                    .flatMap(file -> FileStamp.of(file).stream())
                    .toList();
            return stamps.stream()
                    .map(FileStamp::changed)
                    .max(FileTime::compareTo)
                    .map(last -> new FileStamp(
                            stamps.stream().mapToLong(FileStamp::length).sum(), last));
        }
    }
}
