package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.WholeFile;

/** The files that were opened or saved last, newest first, kept as one path per line. */
public final class RecentFiles {

    private static final System.Logger LOG = System.getLogger(RecentFiles.class.getName());
    private static final int MOST = 8;

    private final Path file;
    private final ObservableList<Path> paths = FXCollections.observableArrayList();

    /** Takes up what was kept; a file that cannot be read counts as none. */
    public RecentFiles(Path file) {
        this.file = file;
        paths.setAll(read(file));
    }

    /** The files, newest first; not to be changed by others. */
    public ObservableList<Path> paths() {
        return paths;
    }

    void add(Path opened) {
        Path path = opened.toAbsolutePath().normalize();
        List<Path> now = Stream.concat(Stream.of(path), paths.stream().filter(other -> !other.equals(path)))
                .limit(MOST)
                .toList();
        paths.setAll(now);
        keep(now);
    }

    private void keep(List<Path> now) {
        String lines = String.join("\n", now.stream().map(Path::toString).toList()) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new WholeFile()
                    .write(file, Overwrite.REPLACE, stream -> stream.write(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException notKept) {
            LOG.log(System.Logger.Level.WARNING, "Recent files were not kept", notKept);
        }
    }

    private static List<Path> read(Path file) {
        try {
            return !Files.isRegularFile(file)
                    ? List.of()
                    : Files.readString(file)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(Path::of)
                            .limit(MOST)
                            .toList();
        } catch (IOException | InvalidPathException unreadable) {
            LOG.log(System.Logger.Level.INFO, () -> "Recent files were not read: " + unreadable);
            return List.of();
        }
    }
}
