package org.fourquadrant.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourquadrant.model.View;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;

/** Keeps the present view in a file, so that the program comes back as it was left. */
final class ViewKeeper {

    private static final System.Logger LOG = System.getLogger(ViewKeeper.class.getName());

    /** So long nothing may change before it is worth writing. */
    private static final Duration REST = Duration.seconds(1);

    private final Session session;
    private final Path file;
    private final LatestTask task;
    private final PauseTransition rest = new PauseTransition(REST);
    private View kept;

    /**
     * Keeps the view from the next change on.
     *
     * @param file where; its folder is made when there is something to write
     */
    ViewKeeper(Session session, Path file, LatestTask task) {
        this.session = session;
        this.file = file;
        this.task = task;
        this.kept = session.view();
        rest.setOnFinished(event -> keepLater());
        session.shownProperty().addListener((property, before, after) -> rest.playFromStart());
    }

    /** Writes what has not been written yet, at once. */
    void close() {
        rest.stop();
        View now = session.view();
        if (!now.equals(kept)) {
            task.cancel();
            try {
                ViewFile.write(file, now);
                kept = now;
            } catch (IOException notKept) {
                complain(notKept);
            }
        }
    }

    private void keepLater() {
        View now = session.view();
        if (!now.equals(kept)) {
            task.start(
                    progress -> {
                        ViewFile.write(file, now);
                        return now;
                    },
                    written -> kept = written,
                    ViewKeeper::complain);
        }
    }

    /** Nothing that a person did has failed, so nobody is disturbed. */
    private static void complain(Throwable notKept) {
        LOG.log(System.Logger.Level.WARNING, "The view was not kept", notKept);
    }
}
