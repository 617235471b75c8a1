package org.fourquadrant.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a finished file a name that nothing has yet, in one step, so that nothing that comes up meanwhile is replaced. */
final class NewName {

    /** Gives a file a second name; fails if something has that name. */
    @FunctionalInterface
    interface Link {
        void create(Path name, Path file) throws IOException;
    }

    private final Link link;

    NewName(Link link) {
        this.link = link;
    }

    /**
     * Gives a file a name. Under its old one it may be there still.
     *
     * @throws FileAlreadyExistsException if something has that name
     */
    void give(Path file, Path name) throws IOException {
        try {
            link.create(name, file);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
            reserve(file, name);
        }
    }

    /** Where a file cannot have two names, as on a memory stick: takes the name with an empty file and replaces that. */
    private static void reserve(Path file, Path name) throws IOException {
        Files.createFile(name);
        try {
            WholeFile.move(file, name);
        } catch (IOException notMoved) {
            Files.deleteIfExists(name);
            throw notMoved;
        }
    }
}
