package org.fourquadrant.ui.documents;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fourquadrant.data.document.OwnDocumentsExample;
import org.fourquadrant.data.document.OwnDocumentsReader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class DocumentsPaneTest {

    private final FxRobot robot = new FxRobot();
    private final Session session = SmallWorld.session("2025-05-30");

    @BeforeEach
    void show() throws TimeoutException {
        Window.show(() -> new DocumentsPane(session), 1000, 600);
    }

    @Test
    void aTopicLeadsToACountryAndAClickSelectsIt() {
        robot.clickOn("Defence pledges and demands · 1");
        robot.clickOn("Countries concerned");
        robot.clickOn("Germany · 1");
        assertEquals(Set.of(GERMANY), session.view().selection());
    }

    @Test
    void allCountriesOfATopicAreSelectedTogether() {
        robot.clickOn("Negotiations · 2");
        robot.clickOn("Countries concerned");
        robot.clickOn("#select-concerned");
        assertEquals(Set.of(JAPAN), session.view().selection());
    }

    @Test
    void documentsOfOnesOwnStandFirstAndAreTakenOutAgainByAClickWhichUndoTakesBack(@TempDir Path folder)
            throws Exception {
        OwnDocuments own = new OwnDocumentsReader(session.workspace())
                .read(OwnDocumentsExample.write(folder))
                .value()
                .orElseThrow();
        Workspace joined =
                session.workspace().with(session.workspace().library().with(own));
        robot.interact(() -> session.open(now -> now.withWorkspace(joined)));
        robot.clickOn("Take out");
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.workspace().library().own().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("Take out").tryQuery().isEmpty());
        robot.interact(session::undo);
        assertEquals(joined, session.workspace());
        assertTrue(robot.lookup("Take out").tryQuery().isPresent());
    }
}
