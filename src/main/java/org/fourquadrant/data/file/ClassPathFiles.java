package org.fourquadrant.data.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/**
 * Files packed into the program.
 *
 * @param root folder on the class path without slashes at its ends
 */
public record ClassPathFiles(String root) implements PackageFiles {

    @Override
    public String label(String path) {
        return root + "/" + path;
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (InputStream in = ClassPathFiles.class.getResourceAsStream("/" + label(path))) {
            if (in == null) {
                throw new NoSuchFileException(label(path));
            }
            return in.readNBytes(MAX_BYTES + 1);
        }
    }
}
