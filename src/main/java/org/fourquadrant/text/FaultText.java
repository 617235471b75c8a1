package org.fourquadrant.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.fourquadrant.model.language.Language;

/**
 * What went wrong in machine or library, as a sentence for a person: exceptions and errors alike, in the window and on the
 * command line.
 */
public final class FaultText {

    private final Texts texts;

    public FaultText(Language language) {
        this.texts = Texts.of("org.fourquadrant.text.faults", language);
    }

    /** Says what happened and what to do; never a trace, and nothing of the machine's own words but the name of a file. */
    public String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (!known.isEmpty()) {
                return known;
            }
        }
        return texts.get("unexpected");
    }

    private String known(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return texts.get("memory");
        }
        if (cause instanceof StackOverflowError) {
            return texts.get("depth");
        }
        if (cause instanceof NoRoomException room) {
            return texts.format("room", room.getMessage());
        }
        if (cause instanceof InvalidPathException path) {
            return texts.format("path", path.getInput());
        }
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return texts.format("missing", fileOf(cause));
        }
        if (cause instanceof AccessDeniedException denied) {
            return texts.format("denied", fileOf(denied));
        }
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("disk quota")) {
            return texts.get("space");
        }
        if (said.contains("fontconfig") || said.contains("fonts/notosans") || said.contains("no fonts")) {
            return texts.get("fonts");
        }
        if (cause instanceof FileSystemException file) {
            return texts.format("file", fileOf(file));
        }
        return cause instanceof IOException ? texts.get("io") : "";
    }

    private static String fileOf(Throwable cause) {
        String file = cause instanceof FileSystemException known ? known.getFile() : cause.getMessage();
        return file == null ? "" : file;
    }
}
