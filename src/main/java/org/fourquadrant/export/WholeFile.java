package org.fourquadrant.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file all or nothing: to a temporary one beside it, which is then moved to its place. */
public final class WholeFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws ExportException if it cannot be written; what was there before is still there
     */
    public void write(Path target, Overwrite overwrite, Content content) throws ExportException {
        Path file = target.toAbsolutePath();
        check(file, overwrite);
        // Not by createTempFile, whose files nobody but their owner may read.
        Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(stream);
            }
            move(temporary, file);
        } catch (IOException e) {
            throw new ExportException(reasonOf(e), target, e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    private static void check(Path file, Overwrite overwrite) throws ExportException {
        if (Files.isDirectory(file)) {
            throw new ExportException(ExportException.Reason.IS_A_FOLDER, file, null);
        }
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new ExportException(ExportException.Reason.NO_SUCH_FOLDER, file, null);
        }
        if (Files.exists(file) && overwrite == Overwrite.REFUSE) {
            throw new ExportException(ExportException.Reason.ALREADY_THERE, file, null);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ExportException.Reason reasonOf(IOException e) {
        if (e instanceof AccessDeniedException) {
            return ExportException.Reason.NOT_ALLOWED;
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left") || message.contains("not enough space")) {
            return ExportException.Reason.NO_SPACE;
        }
        return message.contains("Read-only file system")
                ? ExportException.Reason.NOT_ALLOWED
                : ExportException.Reason.FAILED;
    }

    private static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The file was moved or the folder is gone; there is nothing left to undo.
            temporary.toFile().deleteOnExit();
        }
    }
}
