package org.fourquadrant.ui.task;

/** What is still done when the system ends the program, as at a log-out, and nobody has closed its window. */
public final class AtExit {

    private AtExit() {}

    /** Does something at the end, in a thread of its own; it must be short. */
    public static void run(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(work, "at-exit"));
    }
}
