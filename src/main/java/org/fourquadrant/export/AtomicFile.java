package org.fourquadrant.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.fourquadrant.text.Unfinished;

/** Writes a file all or nothing: to a temporary one beside it, which is then moved to its place. */
public final class AtomicFile {

    private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());

    /** With so few bytes left a disk is full. */
    private static final long NEXT_TO_NOTHING = 16_384;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private final RenamingWriter newName;

    public AtomicFile() {
        this(new RenamingWriter(Files::createLink));
    }

    AtomicFile(RenamingWriter newName) {
        this.newName = newName;
    }

    /**
     * Writes a file. Where it is a link, what that leads to is written; who may read and write it stays as it is.
     *
     * @throws ExportException if it cannot be written; what was there before is still there
     */
    public void write(Path target, Overwrite overwrite, Content content) throws ExportException {
        Path file = real(target.toAbsolutePath());
        check(file, overwrite);
        Path temporary = Unfinished.beside(file);
        try {
            fill(temporary, content);
            keepPermissions(file, temporary);
            put(temporary, file, overwrite);
            Unfinished.sweep(file.getParent(), Set.of());
        } catch (FileAlreadyExistsException e) {
            throw new ExportException(ExportException.Reason.ALREADY_THERE, target, e);
        } catch (IOException e) {
            throw new ExportException(reasonOf(e, file.getParent()), target, e);
        } catch (RuntimeException e) {
            // Libraries wrap what the disk says in exceptions of their own.
            ExportException.Reason reason = reasonOf(e, file.getParent());
            if (reason == ExportException.Reason.FAILED && !isOfDisk(e)) {
                throw e;
            }
            throw new ExportException(reason, target, e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        // Not by createTempFile, whose files nobody but their owner may read.
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(stream);
            stream.flush();
            // Else a power cut could leave the name with nothing behind it.
            channel.force(true);
        }
    }

    /** What a link leads to, also where that is not there yet; a link that leads round in a circle is left as it is. */
    private static Path real(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException dangling) {
            try {
                return file.resolveSibling(Files.readSymbolicLink(file)).normalize();
            } catch (IOException unreadable) {
                return file;
            }
        }
    }

    private static void keepPermissions(Path file, Path temporary) {
        try {
            if (Files.exists(file)) {
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
            }
        } catch (IOException | UnsupportedOperationException withoutPermissions) {
            // Another system keeps them with the folder.
            LOG.log(System.Logger.Level.DEBUG, "Permissions were not kept", withoutPermissions);
        }
    }

    private static void check(Path file, Overwrite overwrite) throws ExportException {
        if (Files.isDirectory(file)) {
            throw new ExportException(ExportException.Reason.IS_A_FOLDER, file, null);
        }
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new ExportException(ExportException.Reason.NO_SUCH_FOLDER, file, null);
        }
        boolean exists = Files.exists(file);
        if (exists && overwrite == Overwrite.REFUSE) {
            throw new ExportException(ExportException.Reason.ALREADY_THERE, file, null);
        }
        // A pipe or a device would be replaced by a file, and one that may not be written means that it shall stay.
        if (exists && (!Files.isRegularFile(file) || !Files.isWritable(file)) || Files.isSymbolicLink(file)) {
            throw new ExportException(ExportException.Reason.NOT_ALLOWED, file, null);
        }
    }

    private void put(Path from, Path to, Overwrite overwrite) throws IOException {
        switch (overwrite) {
            case REPLACE -> move(from, to);
            case REFUSE -> newName.give(from, to);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The store is asked first: what a system says of a full disk is in the language of the system. */
    private static ExportException.Reason reasonOf(Exception e, Path folder) {
        if (e instanceof AccessDeniedException) {
            return ExportException.Reason.NOT_ALLOWED;
        }
        try {
            FileStore store = Files.getFileStore(folder);
            if (store.isReadOnly()) {
                return ExportException.Reason.NOT_ALLOWED;
            }
            if (store.getUsableSpace() < NEXT_TO_NOTHING) {
                return ExportException.Reason.NO_SPACE;
            }
        } catch (IOException unknown) {
            e.addSuppressed(unknown);
        }
        boolean isFull = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            isFull |= message.contains("No space left")
                    || message.contains("not enough space")
                    || message.contains("Disk quota");
        }
        return isFull ? ExportException.Reason.NO_SPACE : ExportException.Reason.FAILED;
    }

    private static boolean isOfDisk(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The file was moved or the folder is gone; there is nothing left to undo.
            temporary.toFile().deleteOnExit();
        }
    }

    /** Gives a finished file a name that nothing has yet, in one step, so that nothing that comes up meanwhile is replaced. */
    static final class RenamingWriter {

        /** Gives a file a second name; fails if something has that name. */
        @FunctionalInterface
        interface Link {
            void create(Path name, Path file) throws IOException;
        }

        private final Link link;

        RenamingWriter(Link link) {
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
                AtomicFile.move(file, name);
            } catch (IOException notMoved) {
                Files.deleteIfExists(name);
                throw notMoved;
            }
        }
    }
}
