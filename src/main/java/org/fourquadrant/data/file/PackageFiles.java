package org.fourquadrant.data.file;

import java.io.IOException;
import java.util.Arrays;

/** The files of one Data Package, wherever it lies. */
public interface PackageFiles {

    /** The largest file that is read: a table of countries is a thousandth of it. */
    int MAX_BYTES = 100_000_000;

    /** A file as a person would name it, for problems. */
    String label(String path);

    /**
     * The content of a file, cut off one byte after {@link #MAX_BYTES}.
     *
     * @param path relative to the package, with forward slashes
     * @throws java.nio.file.NoSuchFileException if there is no such file
     */
    byte[] read(String path) throws IOException;

    /**
     * The beginning of a file.
     *
     * @param most how many bytes at most
     */
    default byte[] begin(String path, int most) throws IOException {
        byte[] all = read(path);
        return all.length <= most ? all : Arrays.copyOf(all, most);
    }
}
