package org.fourquadrant.data.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

/**
 * By what it is noticed that another program has changed a file: its length and the time of its last change, whichever way the
 * clock was set.
 *
 * @param length bytes
 * @param changed when it was changed last
 */
public record FileStamp(long length, FileTime changed) {

    public FileStamp {
        Objects.requireNonNull(changed, "changed");
    }

    /** The stamp of a file; empty where there is none, or none that can be looked at. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile()
                    ? Optional.of(new FileStamp(now.size(), now.lastModifiedTime()))
                    : Optional.empty();
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }
}
