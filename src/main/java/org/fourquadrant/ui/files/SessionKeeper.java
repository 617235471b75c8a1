package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.task.LatestTask;

/**
 * Keeps one's own view, claims and scenes in files, so that the program comes back as it was left: at the latest two seconds
 * after a change, however many follow it.
 */
public final class SessionKeeper {

    /** What is told of keeping. */
    public interface Told {

        /** What is shown could not be kept, for the reason given; it is tried again with the next change. */
        void notKept(Throwable why);

        /** It could again. */
        void keptAgain();

        /** The scenes of a file gave way to others though they had changed, and were kept in a file of their own. */
        void keptApart(Path changed);
    }

    private static final System.Logger LOG = System.getLogger(SessionKeeper.class.getName());

    /** So long nothing may change before it is worth writing. */
    private static final Duration REST = Duration.millis(400);

    /** So long it is not written while changes go on. */
    private static final Duration LATEST = Duration.millis(1500);

    /** After so long it is tried again where nothing could be written, also when nothing changes any more. */
    private static final Duration RETRY = Duration.seconds(3);

    /** A folder that takes longer does not answer. */
    private static final Duration PATIENCE = Duration.seconds(5);

    private final Session session;
    private final KeptFiles files;
    private final DatasetOrigins origins;
    private final LatestTask task;
    private final Told told;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition latest = new PauseTransition(LATEST);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition retry = new PauseTransition(RETRY);
    private boolean again;
    private boolean failing;
    private boolean onlyAgain;

    /**
     * Keeps what is shown from the next change on.
     *
     * @param folder where; made when there is something to write
     * @param untouchable files in it that hold what was not read and could not be put aside
     */
    public SessionKeeper(
            Session session, Path folder, Set<Path> untouchable, DatasetOrigins origins, LatestTask task, Told told) {
        this.session = session;
        this.origins = origins;
        this.task = task;
        this.told = told;
        this.files = new KeptFiles(folder, untouchable, session.ownState());
        rest.setOnFinished(event -> keepLater());
        latest.setOnFinished(event -> keepLater());
        retry.setOnFinished(event -> {
            onlyAgain = true;
            keepLater();
        });
        patience.setOnFinished(event -> fail(new TimeoutException()));
        session.shownProperty().addListener((property, before, after) -> changed(before, after));
    }

    /** Writes all that is kept with what joined it from further windows, whose folders then go. */
    public void join(List<Path> folders) {
        if (!folders.isEmpty()) {
            files.join(folders, session.ownState(), origins.places());
            keepLater();
        }
    }

    private void changed(SessionState before, SessionState after) {
        onlyAgain = false;
        files.take(session.ownState(), origins.places());
        Notebook book = before.notebook();
        boolean gaveWay = book.isOpenedChanged()
                && !after.notebook()
                        .opened()
                        .map(Notebook.OpenedScenes::file)
                        .equals(book.opened().map(Notebook.OpenedScenes::file));
        if (gaveWay) {
            keepApart(before);
        }
        rest.playFromStart();
        if (latest.getStatus() != Animation.Status.RUNNING) {
            latest.playFromStart();
        }
    }

    private void keepApart(SessionState before) {
        try {
            told.keptApart(files.writeApart(before, origins.places()));
        } catch (IOException | RuntimeException notKept) {
            fail(notKept);
        }
    }

    /**
     * Writes what has not been written yet, at once.
     *
     * @return whether all is written
     */
    public boolean close() {
        stop();
        task.cancel();
        try {
            files.take(session.ownState(), origins.places());
            files.write();
            return true;
        } catch (IOException | RuntimeException notKept) {
            LOG.log(System.Logger.Level.WARNING, "What is shown was not kept", notKept);
            return false;
        }
    }

    /** Writes what has not been written yet, from a thread that ends the program. */
    public void flush() {
        try {
            files.write();
        } catch (IOException | RuntimeException notKept) {
            LOG.log(System.Logger.Level.WARNING, "What is shown was not kept", notKept);
        }
    }

    /** Writes all that is kept into a folder of a person's choice, in the background. */
    public void keepIn(Path folder, Runnable onDone) {
        SessionState now = session.ownState();
        KeptFiles elsewhere = new KeptFiles(folder, Set.of(), now);
        elsewhere.takeAll(now, origins.places());
        new LatestTask()
                .start(
                        progress -> {
                            elsewhere.write();
                            return folder;
                        },
                        done -> onDone.run(),
                        this::fail);
    }

    private void stop() {
        rest.stop();
        latest.stop();
        retry.stop();
    }

    private void keepLater() {
        stop();
        if (task.runningProperty().get()) {
            again = true;
        } else if (files.differs()) {
            patience.playFromStart();
            task.start(
                    progress -> {
                        files.write();
                        return true;
                    },
                    written -> done(),
                    this::ended);
        }
    }

    private void done() {
        patience.stop();
        if (failing) {
            failing = false;
            told.keptAgain();
        }
        keepAgain();
    }

    private void ended(Throwable why) {
        patience.stop();
        fail(why);
        keepAgain();
    }

    private void keepAgain() {
        if (again) {
            again = false;
            keepLater();
        }
    }

    private void fail(Throwable why) {
        // Whoever has closed the notice is not told the same every few seconds.
        if (!failing || !onlyAgain) {
            LOG.log(System.Logger.Level.WARNING, "What is shown was not kept", why);
            told.notKept(why);
        }
        failing = true;
        retry.playFromStart();
    }
}
