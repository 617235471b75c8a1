package org.fourquadrant.export;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written; nothing of it was left behind. */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        ALREADY_THERE,
        NO_SUCH_FOLDER,
        IS_A_FOLDER,
        NOT_ALLOWED,
        NO_SPACE,
        FAILED
    }

    private final Reason reason;
    private final transient Path target;

    ExportException(Reason reason, Path target, Throwable cause) {
        super(reason + ": " + target, cause);
        this.reason = reason;
        this.target = target;
    }

    public Reason reason() {
        return reason;
    }

    /** The file that was asked for. */
    public Path target() {
        return target;
    }
}
