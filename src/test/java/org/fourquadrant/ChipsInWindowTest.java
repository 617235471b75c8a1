package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing is hidden in silence: what the chart leaves out stands above it, with the way back. */
class ChipsInWindowTest {

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private RealWindow window;

    @AfterEach
    void closeWindow() throws Exception {
        window.close();
    }

    @Test
    void filterZoomAndWhoIsOutsideAreSaidAndCanBeUndone() throws Exception {
        FxToolkit.registerPrimaryStage();
        Workspace workspace = new WorkspaceLoader().load();
        window = RealWindow.open(workspace, new Chart(), FirstView.of(workspace, Language.ENGLISH), folder);
        assertFalse(robot.lookup("#chips").query().isVisible());
        assertEquals(
                0,
                robot.lookup("#chips").query().prefHeight(-1)
                        * (robot.lookup("#chips").query().isManaged() ? 1 : 0));

        change(() -> window.session()
                .change(view ->
                        view.withMarks(view.marks().withFilter(new Filter(Set.of(Region.ASIA, Membership.NATO))))));
        assertEquals(List.of("Only Asia", "Only NATO"), chips());
        fire("#chip-filter-NATO");
        assertEquals(List.of("Only Asia"), chips());
        assertEquals(
                Set.of(Region.ASIA), window.session().view().marks().filter().traits());

        change(() -> window.session()
                .change(view -> view.withMarks(view.marks().withFilter(new Filter(Set.of())))
                        .withAxes(view.axes().withZoom(Optional.of(new Viewport(3, 5, -50_000, 100_000))))
                        .withSelection(Set.of(new CountryCode("JPN")))));
        assertEquals(List.of("Zoomed", "Japan is outside this part of the picture"), chips());
        fire("#chip-outside-JPN");
        assertEquals(List.of(), chips());
        assertTrue(window.session().view().axes().zoom().isEmpty());

        change(() -> window.session().change(view -> view.withSelection(Set.of(new CountryCode("NRU")))));
        assertEquals(1, chips().size());
        assertTrue(chips().get(0).startsWith("Nauru has no mark: no defence share"), chips().toString());
        fire("#chip-unplotted-NRU");
        assertFalse(robot.lookup("#chips").query().isVisible());
    }

    private void change(Runnable change) {
        robot.interact(change);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> chips() {
        return robot.lookup("#chips .label").queryAllAs(Labeled.class).stream()
                .filter(label -> robot.lookup("#chips").query().isVisible())
                .map(Labeled::getText)
                .toList();
    }
}
