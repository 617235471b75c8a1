package org.fourquadrant.data.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of a folder.
 *
 * @param folder the folder as the person named it
 */
public record FolderFiles(Path folder) implements PackageFiles {

    /** The folder that a file lies in. */
    public static FolderFiles around(Path file) {
        Path parent = file.getParent();
        return new FolderFiles(parent == null ? Path.of("") : parent);
    }

    @Override
    public String label(String path) {
        return folder.resolve(path).toString();
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(path))) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }
}
