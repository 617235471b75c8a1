package org.fourquadrant.data.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files of a folder.
 *
 * @param folder the folder as the person named it
 * @param named the file in it that the person named, which may be a link to elsewhere; what a descriptor names may not
 */
public record FolderFiles(Path folder, Optional<String> named) implements PackageFiles {

    /** A folder of which no single file was named. */
    public FolderFiles(Path folder) {
        this(folder, Optional.empty());
    }

    /** The folder that a file lies in. */
    public static FolderFiles around(Path file) {
        Path parent = file.getParent();
        return new FolderFiles(parent == null ? Path.of("") : parent, Optional.of(String.valueOf(file.getFileName())));
    }

    @Override
    public String label(String path) {
        try {
            return folder.resolve(path).toString();
        } catch (InvalidPathException noPath) {
            return folder + "/" + path;
        }
    }

    /**
     * @throws IOException also where it is no regular file, which could keep the reader waiting for ever, or where a link
     *     leads out of the folder
     */
    @Override
    public byte[] read(String path) throws IOException {
        return begin(path, MAX_BYTES + 1);
    }

    @Override
    public byte[] begin(String path, int most) throws IOException {
        Path file = resolved(path);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file.getFileName() + " is not a regular file");
        }
        if (!named.equals(Optional.of(path)) && leavesFolder(file)) {
            throw new IOException(file.getFileName() + " is a link that leads out of the folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    /** A name that files cannot have here, as one of another system, is that of no file. */
    private Path resolved(String path) throws NoSuchFileException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException noPath) {
            throw new NoSuchFileException(label(path));
        }
    }

    private boolean leavesFolder(Path file) throws IOException {
        Path root = folder.toAbsolutePath().toRealPath();
        return !file.toRealPath().startsWith(root);
    }
}
