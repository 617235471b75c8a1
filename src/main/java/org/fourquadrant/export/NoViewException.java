package org.fourquadrant.export;

import java.io.IOException;
import java.nio.file.Path;

/** A file gives no view. */
public final class NoViewException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Its ending is not that of a slide. */
        UNKNOWN_KIND,
        TOO_LARGE,
        /** It is whole, but was not written by this program, or another one dropped the view. */
        NOT_OURS,
        /** It is not a file of its kind, or broken. */
        DAMAGED,
        /** The view is of a newer version, or was changed by hand. */
        VIEW_NOT_UNDERSTOOD
    }

    private final Reason reason;
    private final transient Path file;

    NoViewException(Reason reason, Path file) {
        this(reason, file, null);
    }

    NoViewException(Reason reason, Path file, Throwable cause) {
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
