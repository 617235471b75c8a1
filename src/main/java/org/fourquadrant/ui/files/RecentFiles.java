package org.fourquadrant.ui.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourquadrant.ui.shared.SettingsStore;

/** The files that were opened or saved last, newest first; the settings keep them. */
public final class RecentFiles {

    private static final System.Logger LOG = System.getLogger(RecentFiles.class.getName());
    private static final int MOST = 8;

    private final SettingsStore store;
    private final ObservableList<Path> paths = FXCollections.observableArrayList();

    /** Takes up what was kept; what is no path on this system is left out. */
    public RecentFiles(SettingsStore store) {
        this.store = store;
        paths.setAll(store.settings().recentFiles().stream()
                .flatMap(RecentFiles::path)
                .limit(MOST)
                .toList());
    }

    private static Stream<Path> path(String kept) {
        try {
            return Stream.of(Path.of(kept));
        } catch (InvalidPathException unreadable) {
            LOG.log(System.Logger.Level.INFO, () -> "A recent file was not read: " + unreadable);
            return Stream.empty();
        }
    }

    /** The files, newest first; not to be changed by others. */
    public ObservableList<Path> paths() {
        return paths;
    }

    void add(Path opened) {
        Path path = opened.toAbsolutePath().normalize();
        store.change(settings -> {
            Stream<String> others = settings.recentFiles().stream().filter(other -> !other.equals(path.toString()));
            return settings.withRecentFiles(Stream.concat(Stream.of(path.toString()), others)
                    .limit(MOST)
                    .toList());
        });
        paths.setAll(store.settings().recentFiles().stream()
                .flatMap(RecentFiles::path)
                .toList());
    }
}
