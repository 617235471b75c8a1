package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Overwrite;

/** Writes texts to files, all or nothing. */
final class TextFile {

    private TextFile() {}

    /**
     * Writes a text; a file that is there is replaced, a folder that is not there is made: for what the program keeps itself.
     *
     * @throws IOException if it cannot be written; what was there before is still there
     */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        replace(file, text);
    }

    /**
     * Writes a text where a person has a folder; a file that is there is replaced.
     *
     * @throws IOException if it cannot be written or if there is no such folder; what was there before is still there
     */
    static void replace(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new AtomicFile().write(file, Overwrite.REPLACE, stream -> stream.write(bytes));
    }
}
