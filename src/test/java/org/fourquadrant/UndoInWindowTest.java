package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Undo and redo over everything, with all panes of the real window listening. */
class UndoInWindowTest {

    private static final int GESTURES = 200;

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final List<Scenes> LESSONS = new LessonsLoader(WORKSPACE).load(FIRST);

    @TempDir
    private Path folder;

    private Stage stage;
    private Session session;
    private final List<String> names = new ArrayList<>(List.of("start"));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void closeWindow() throws Exception {
        if (stage != null) {
            FxToolkit.setupFixture(stage::close);
        }
    }

    @Test
    void undoAndRedoOf200MixedGesturesEndInTheVerySameView() throws Exception {
        RealWindow window = RealWindow.open(WORKSPACE, new Chart(), FIRST, folder);
        stage = window.stage();
        session = window.session();
        new FxRobot().interact(() -> undoAndRedo(20250807));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withoutAWindowTheyDoSoToo(long seed) {
        session = new Session(WORKSPACE, FIRST);
        undoAndRedo(seed);
    }

    private void undoAndRedo(long seed) {
        List<SessionState> steps = play(seed);
        assertTrue(steps.size() > GESTURES / 2, () -> steps.size() + " steps");
        for (int step = steps.size() - 2; step >= 0; step--) {
            session.undo();
            // Not assertEquals: what is shown takes pages to print.
            SessionState was = steps.get(step);
            SessionState now = session.shown();
            String place = names.get(step + 1) + " was not undone: " + was.view() + " / " + now.view();
            assertTrue(was.equals(now), place);
        }
        assertFalse(session.undoableProperty().get());
        assertEquals(FIRST, session.view());
        assertSame(WORKSPACE, session.workspace());
        while (session.redoableProperty().get()) {
            session.redo();
        }
        assertTrue(steps.get(steps.size() - 1).equals(session.shown()), "redo to the end");
    }

    /** Each value that was shown, the first one included; a gesture is one step or none. */
    private List<SessionState> play(long seed) {
        MixedGestures gestures = new MixedGestures(session, seed, LESSONS, own());
        List<SessionState> steps = new ArrayList<>(List.of(session.shown()));
        Set<String> done = new LinkedHashSet<>();
        for (int gesture = 0; gesture < GESTURES; gesture++) {
            String name = gestures.next();
            done.add(name);
            if (!session.shown().equals(steps.get(steps.size() - 1))) {
                steps.add(session.shown());
                names.add(name);
            }
        }
        assertTrue(done.size() > 25, () -> "only " + done);
        return steps;
    }

    private static Dataset own() {
        Dataset jri = WORKSPACE.dataset("jri-2024").orElseThrow();
        DatasetInfo info = new DatasetInfo(
                "own", LocalizedText.same("Own"), "", "", LocalizedText.same("me"), List.of(), List.of());
        return new Dataset(info, jri.economies(), jri.observations());
    }
}
