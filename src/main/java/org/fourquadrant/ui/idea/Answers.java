package org.fourquadrant.ui.idea;

import java.util.function.Consumer;
import org.fourquadrant.ui.task.Job;
import org.fourquadrant.ui.task.LatestTask;

/** Answers that are worked out in the background, of which only the newest is shown. */
final class Answers {

    private final LatestTask task = new LatestTask();

    /** Works an answer out; one that is still being worked out is given up. */
    <T> void ask(Job<T> job, Consumer<? super T> onDone) {
        task.start(job, onDone, Answers::fail);
    }

    /** Gives up the answer that is being worked out. */
    void giveUp() {
        task.cancel();
    }

    /** A fault of the program, told as any other. */
    private static void fail(Throwable failure) {
        throw new IllegalStateException("An idea of the papers could not be worked out", failure);
    }
}
