package org.fourquadrant.data.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Files packed into one, read from there one by one: nothing is unpacked to a disk, so that no name leads anywhere.
 *
 * @param zip the packed file
 * @param folder the folder within it with a slash at its end; empty for its root
 */
public record ZipFiles(Path zip, String folder) implements PackageFiles {

    private static final int MOST_ENTRIES = 10_000;

    /**
     * The names of the files in a packed file.
     *
     * @throws IOException if it is damaged, no regular file, or holds more than is sensible
     */
    public static List<String> names(Path zip) throws IOException {
        if (!Files.isRegularFile(zip)) {
            throw new IOException(zip.getFileName() + " is not a regular file");
        }
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            if (packed.size() > MOST_ENTRIES) {
                throw new IOException("More than " + MOST_ENTRIES + " files");
            }
            return packed.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        } catch (IllegalArgumentException noName) {
            throw new IOException("A name in it is none", noName);
        }
    }

    @Override
    public String label(String path) {
        return zip + "!" + folder + path;
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            Optional<ZipEntry> entry = Optional.ofNullable(packed.getEntry(folder + path));
            if (entry.isEmpty()) {
                throw new NoSuchFileException(label(path));
            }
            try (InputStream in = packed.getInputStream(entry.get())) {
                return in.readNBytes(MAX_BYTES + 1);
            }
        } catch (IllegalArgumentException noName) {
            throw new IOException("A name in it is none", noName);
        }
    }
}
