package org.fourquadrant.cli;

/** How a command ended, as the shell sees it. */
public final class ExitCode {

    /** What was asked for was done. */
    public static final int DONE = 0;

    /** The data have problems, each of which was printed, or a file could not be written. */
    public static final int FAILED = 1;

    /** The command cannot be understood or not be carried out as it stands; a sentence said why. */
    public static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
