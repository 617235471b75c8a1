package org.fourquadrant.export.pptx;

import java.io.IOException;
import java.nio.file.Path;

/** A template cannot be used. */
public final class TemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It is not there, or may not be read. */
        NOT_READ,
        TOO_LARGE,
        /** It needs a password, or is of the kinds before 2007. */
        LOCKED,
        MACROS,
        /** It is not a presentation, or broken. */
        DAMAGED,
        NO_TITLE_LAYOUT
    }

    private final Reason reason;
    private final transient Path file;

    TemplateException(Reason reason, Path file) {
        this(reason, file, null);
    }

    TemplateException(Reason reason, Path file, Throwable cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }
}
