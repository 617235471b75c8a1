package org.fourquadrant.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.export.SlideFormat;

/**
 * Files that wait to be opened one after the other: data and documents first, then what is drawn from them. Of those that come together only one
 * view can be shown.
 */
final class FileRow {

    private static final String DATA_PACKAGE = "datapackage.json";

    /** A file and how it is opened. */
    record Entry(Path path, OpenActions.Manner manner) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> late = new ArrayList<>();
    private Optional<Entry> current = Optional.empty();
    private int all;
    private boolean viewShown;

    /** The order in which files are opened: those that name data after those that may be the data. */
    static List<Path> inOrder(List<Path> paths) {
        return paths.stream()
                .distinct()
                .sorted(Comparator.comparing(FileRow::namesData))
                .toList();
    }

    private static boolean namesData(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return SlideFormat.of(path).isPresent() || (name.endsWith(".json") && !name.equals(DATA_PACKAGE));
    }

    void add(List<Path> paths, OpenActions.Manner manner) {
        List<Path> added = inOrder(paths);
        added.forEach(path -> entries.add(new Entry(path, manner)));
        all += added.size();
    }

    /** Whether nothing is being opened. */
    boolean isIdle() {
        return current.isEmpty();
    }

    /** What is being opened. */
    Optional<Entry> current() {
        return current;
    }

    /** How many wait. */
    int waiting() {
        return entries.size() + late.size();
    }

    /** How many there were since nothing was being opened. */
    int all() {
        return all;
    }

    /** Goes to the next; empty once all are through. */
    Optional<Entry> next() {
        List<Entry> from = entries.isEmpty() ? late : entries;
        current = from.isEmpty() ? Optional.empty() : Optional.of(from.remove(0));
        return current;
    }

    /** Lets the one that is being opened come once more after all others, where there are any and it was not put off before. */
    boolean putOff() {
        if (entries.isEmpty() || current.isEmpty()) {
            return false;
        }
        late.add(current.get());
        return true;
    }

    /** Takes out those that wait. */
    List<Path> drop() {
        List<Path> dropped = new ArrayList<>();
        entries.forEach(entry -> dropped.add(entry.path()));
        late.forEach(entry -> dropped.add(entry.path()));
        entries.clear();
        late.clear();
        return dropped;
    }

    /** Remembers what was shown. */
    void shown(FileContents contents) {
        viewShown |= isView(contents);
    }

    /** Whether a view of files that came together is shown already. */
    boolean isOneViewTooMany(FileContents contents) {
        return viewShown && isView(contents);
    }

    private static boolean isView(FileContents contents) {
        return contents.saved()
                .map(SavedFile::kind)
                .filter(kind -> kind != SavedKind.CLAIMS)
                .isPresent();
    }

    /** All are through: what comes from now on comes by itself. */
    void end() {
        all = 0;
        viewShown = false;
    }
}
