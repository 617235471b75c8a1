package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.chart.ChartPane;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The chart is there before the documents are read, and nothing else is wrong meanwhile. */
class FirstPictureTest {

    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final Workspace LOADED = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final CountDownLatch readable = new CountDownLatch(1);
    private Stage stage;
    private Session session;
    private long drawsAtFirst;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(Look::loadFaces);
    }

    @BeforeEach
    void openWindow() throws Exception {
        Workspace workspace = new Workspace(LOADED.countries(), LOADED.datasets(), slowLibrary(), LOADED.figures());
        App app = new App(
                workspace,
                CHART,
                FirstView.of(workspace, Language.ENGLISH),
                new LogFile(log()),
                Files.createTempDirectory(folder, "settings"));
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            session = app.show(stage);
        });
        waitUntil(() -> chart().laidOutProperty().get() != null);
        drawsAtFirst = chart().draws();
    }

    @AfterEach
    void closeWindow() throws Exception {
        readable.countDown();
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void theChartIsShownBeforeTheStatementsAreReadAndStaysWhereItIs() throws Exception {
        assertNull(find("#dossier"));
        assertNull(find("#timeline"));
        waitUntil(() -> find("#undo") != null);
        assertEquals(
                Set.of("Reading the documents …"),
                robot.lookup(".waiting").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .collect(Collectors.toSet()));
        waitUntil(() -> find(".presets") != null);
        assertFalse(find(".presets").isVisible());
        Point2D before = placeOf(JAPAN);

        readable.countDown();

        waitUntil(() -> find("#dossier") != null && find("#timeline") != null);
        assertTrue(robot.lookup(".presets").query().isVisible());
        assertEquals(before, placeOf(JAPAN));
        assertEquals(drawsAtFirst, chart().draws());
    }

    @Test
    void aCountryClickedAtOnceIsSelectedAndItsDossierComesWithTheDocuments() throws Exception {
        robot.clickOn(chart().localToScreen(placeOf(JAPAN)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Set.of(JAPAN), session.view().selection());
        assertNull(find("#dossier"));

        readable.countDown();

        waitUntil(() -> find("#dossier") != null && dossierSays("24%"));
    }

    @Test
    void aPaneUnfoldedAtOnceWaitsForTheDocuments() throws Exception {
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(readable::countDown);
        robot.interact(() -> ((ToggleButton) find("#open-table")).fire());
        waitUntil(() -> find("#table") != null);
    }

    @Test
    void closingTheWindowAtOnceIsNoFailure() throws Exception {
        FxToolkit.setupFixture(stage::close);
        readable.countDown();
        FxToolkit.setupFixture(() -> session.workspace().library().statements());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(Files.exists(log()));
    }

    private Library slowLibrary() {
        Library all = LOADED.library();
        Set<String> speaking = all.statements().stream()
                .map(each -> each.citation().document())
                .collect(Collectors.toSet());
        return new Library(all.documents(), speaking, () -> {
            await(readable);
            return all;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean dossierSays(String wanted) {
        return robot.from(find("#dossier")).lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(wanted));
    }

    private Point2D placeOf(CountryCode country) {
        MarkPlace mark = chart().laidOutProperty().get().markOf(country).orElseThrow();
        return new Point2D(mark.x(), mark.y());
    }

    private ChartPane chart() {
        return (ChartPane) find("#chart");
    }

    private Path log() {
        return folder.resolve("four-quadrant.log");
    }

    private Node find(String id) {
        return stage.getScene().lookup(id);
    }
}
