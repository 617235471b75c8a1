package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.task.LatestTask;

/** Keeps one's own view, claims and scenes in files, so that the program comes back as it was left. */
public final class SessionKeeper {

    private static final System.Logger LOG = System.getLogger(SessionKeeper.class.getName());

    /** So long nothing may change before it is worth writing. */
    private static final Duration REST = Duration.millis(400);

    /** Writes files; in the background or at once. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private final Session session;
    private final Path viewFile;
    private final Path scenesFile;
    private final DatasetOrigins origins;
    private final LatestTask task;
    private final PauseTransition rest = new PauseTransition(REST);
    private SessionState kept;

    /**
     * Keeps what is shown from the next change on.
     *
     * @param folder where; made when there is something to write
     */
    public SessionKeeper(Session session, Path folder, DatasetOrigins origins, LatestTask task) {
        this.session = session;
        this.viewFile = folder.resolve(LastView.LAST_VIEW);
        this.scenesFile = folder.resolve(LastView.LAST_SCENES);
        this.origins = origins;
        this.task = task;
        this.kept = session.ownState();
        rest.setOnFinished(event -> keepLater());
        session.shownProperty().addListener((property, before, after) -> rest.playFromStart());
    }

    /** Writes what has not been written yet, at once. */
    public void close() {
        rest.stop();
        SessionState now = session.ownState();
        if (differs(now)) {
            task.cancel();
            try {
                writing(now).write();
                kept = now;
            } catch (IOException notKept) {
                complain(notKept);
            }
        }
    }

    private void keepLater() {
        SessionState now = session.ownState();
        if (differs(now)) {
            Writing writing = writing(now);
            task.start(
                    progress -> {
                        writing.write();
                        return now;
                    },
                    written -> kept = written,
                    SessionKeeper::complain);
        }
    }

    private boolean differs(SessionState now) {
        return viewDiffers(now) || !scenes(now).equals(scenes(kept));
    }

    private boolean viewDiffers(SessionState now) {
        return !now.view().equals(kept.view())
                || !now.workspace().equals(kept.workspace())
                || !now.notebook().claims().equals(kept.notebook().claims());
    }

    /** What is written is decided now, since neither session nor origins are to be read elsewhere. */
    private Writing writing(SessionState now) {
        SavedFileWriter files = new SavedFileWriter(now.workspace(), origins.all());
        boolean scenesDiffer = !scenes(now).equals(scenes(kept));
        return () -> {
            TextFile.write(viewFile, files.viewBriefly(sceneOf(now), viewFile));
            if (scenesDiffer) {
                TextFile.write(scenesFile, files.scenes(scenes(now), scenesFile));
            }
        };
    }

    private static Scene sceneOf(SessionState now) {
        return Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, now.view())
                .withClaims(now.notebook().claims());
    }

    private static Scenes scenes(SessionState shown) {
        return shown.notebook().scenes().scenes();
    }

    /** Nothing that a person did has failed, so nobody is disturbed. */
    private static void complain(Throwable notKept) {
        LOG.log(System.Logger.Level.WARNING, "What is shown was not kept", notKept);
    }
}
