package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Theme;
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

/** The main job by hand: the line is moved, a country is opened, steps are undone. */
class WindowTest {

    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final CountryCode UNITED_KINGDOM = new CountryCode("GBR");
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();

    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Session session;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(Look::loadFaces);
    }

    @BeforeEach
    void openWindow() throws Exception {
        RealWindow window = RealWindow.open(
                WORKSPACE,
                CHART,
                FirstView.of(WORKSPACE, Language.ENGLISH),
                Files.createTempDirectory(folder, "window"));
        stage = window.stage();
        session = window.session();
        settle();
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void colouredByTariffTheDatesOfTheGreatChangesAllLookDifferent() {
        robot.interact(() -> session.change(view -> view.withMarks(view.marks().withColourBy(ColourBy.TARIFF))));
        Map<String, List<Integer>> seen = new LinkedHashMap<>();
        for (String day : List.of("2025-04-02", "2025-04-09", "2025-04-10", "2025-08-07", "2026-02-24")) {
            asOf(day);
            seen.put(day, coloursOfMarks());
        }
        assertEquals(seen.size(), Set.copyOf(seen.values()).size(), seen.toString());
    }

    @Test
    void passingAnEventMarksTheCountriesItTouchesWithoutPaintingForIt() {
        asOf("2025-04-15");
        long before = chart().draws();
        asOf("2025-04-16");
        MarkPlace japan = chart().laidOutProperty().get().markOf(JAPAN).orElseThrow();
        assertTrue(robot.lookup(".touched").<Circle>queryAll().stream()
                .anyMatch(halo -> halo.getCenterX() == japan.x() && halo.getCenterY() == japan.y()));
        assertTrue(chart().draws() <= before + 1);
    }

    @Test
    void draggingTheLineChangesCountsColoursAndListsAndIsOneStep() {
        assertEquals("Quadrants I 2 · II 4 · III 35 · IV 22", text("#status-counts"));
        int before = colourOf(UNITED_KINGDOM);

        dragLineTo(3.5);

        assertEquals(3.5, session.view().thresholds().main());
        assertEquals("Quadrants I 1 · II 5 · III 49 · IV 8", text("#status-counts"));
        assertNotEquals(before, colourOf(UNITED_KINGDOM));
        assertEquals("3.5%", ((TextInputControl) find("#threshold-field")).getText());

        robot.clickOn("#undo");
        settle();
        assertEquals("Quadrants I 2 · II 4 · III 35 · IV 22", text("#status-counts"));
        assertEquals(before, colourOf(UNITED_KINGDOM));
        assertTrue(find("#undo").isDisabled());
    }

    @Test
    void aDragDrawsAtMostOncePerPulse() {
        ChartPane chart = chart();
        long drawsBefore = chart.draws();
        AtomicLong lastSeen = new AtomicLong(drawsBefore);
        AtomicLong mostInOnePulse = new AtomicLong();
        robot.interact(() -> stage.getScene().addPreLayoutPulseListener(() -> {
            long now = chart.draws();
            mostInOnePulse.accumulateAndGet(now - lastSeen.getAndSet(now), Math::max);
        }));
        Point2D from = handle();
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.interact(() -> {
            for (int tenth = 21; tenth < 60; tenth++) {
                double share = tenth / 10.0;
                session.change(view -> view.withThreshold(share));
            }
        });
        robot.moveTo(lineAt(3.0)).moveTo(lineAt(4.0)).release(MouseButton.PRIMARY);
        settle();
        assertTrue(chart.draws() > drawsBefore, "nothing was drawn");
        assertEquals(1, mostInOnePulse.get(), "draws between one pulse and the next");
    }

    @Test
    void pointingAtAMarkRepaintsNothing() {
        long draws = chart().draws();
        robot.moveTo(markOf(JAPAN)).moveTo(markOf(UNITED_KINGDOM));
        settle();
        assertEquals(draws, chart().draws());
    }

    @Test
    void aClickOnJapanOpensItsDossierWithTheAnnouncedRate() {
        robot.clickOn(markOf(JAPAN));
        settle();
        assertEquals(Set.of(JAPAN), session.view().selection());
        assertTrue(dossierSays("Japan"));
        assertTrue(dossierSays("24%"));
        assertTrue(dossierSays("−$68.5bn"));
    }

    @Test
    void aTypedShareMovesTheLineAndNonsenseDoesNot() {
        type("#threshold-field", "３．５");
        assertEquals(3.5, session.view().thresholds().main());
        type("#threshold-field", "many");
        assertEquals(3.5, session.view().thresholds().main());
        type("#threshold-field", "101");
        assertEquals(3.5, session.view().thresholds().main());
    }

    @Test
    void arrowKeysOnTheHandleMoveTheLine() {
        robot.interact(() -> find("#threshold-handle").requestFocus());
        robot.type(KeyCode.RIGHT, 3);
        assertEquals(2.3, session.view().thresholds().main());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(1.8, session.view().thresholds().main());
    }

    @Test
    void aCountryIsFoundByItsJapaneseName() {
        robot.interact(() -> {
            find("#search-field").requestFocus();
            ((TextInputControl) find("#search-field")).setText("ドイツ");
        });
        robot.type(KeyCode.ENTER);
        assertEquals(Set.of(new CountryCode("DEU")), session.view().selection());
    }

    @Test
    void theKeyboardWalksOverTheMarksAndOpensADossier() {
        robot.interact(() -> chart().requestFocus());
        robot.type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        assertEquals(1, session.view().selection().size());
        assertTrue(find("#pointed-mark").getAccessibleText().contains("the line"));
        assertEquals("24 of 63 meet 2%", chart().getAccessibleText());
        robot.type(KeyCode.ESCAPE, 2);
        assertTrue(session.view().selection().isEmpty());
    }

    @Test
    void aRectangleOnEmptyGroundSelectsWhatIsInside() {
        MarkPlace japan = place(JAPAN);
        Point2D corner = emptyGroundAboveLeftOf(japan);
        robot.moveTo(onScreen(corner.getX(), corner.getY()))
                .press(MouseButton.PRIMARY)
                .moveTo(onScreen(japan.x() + 30, japan.y() + 40))
                .release(MouseButton.PRIMARY);
        settle();
        assertTrue(session.view().selection().contains(JAPAN));
        assertFalse(session.view().selection().contains(UNITED_KINGDOM));
    }

    private Point2D emptyGroundAboveLeftOf(MarkPlace mark) {
        LaidOutChart scene = chart().laidOutProperty().get();
        for (double away = 18; away < 80; away++) {
            double x = mark.x() - away;
            double y = mark.y() - away;
            if (scene.at(x, y).label().isEmpty() && scene.at(x, y).nearest(20).isEmpty()) {
                return new Point2D(x, y);
            }
        }
        throw new AssertionError("No empty ground near " + mark);
    }

    @Test
    void theWheelZoomsAboutThePointerAndADoubleClickFits() {
        MarkPlace before = place(JAPAN);
        robot.moveTo(onScreen(before.x(), before.y())).scroll(3, VerticalDirection.DOWN);
        settle();
        assertTrue(session.view().axes().zoom().isPresent());
        robot.interact(() -> doubleClick(before.x(), before.y()));
        settle();
        assertTrue(session.view().axes().zoom().isEmpty());
    }

    @Test
    void languageAndThemeSwitchTheWholeWindow() {
        robot.clickOn("#language");
        settle();
        assertEquals(Language.JAPANESE, session.view().language());
        assertEquals("図示なし 5", text("#status-not-plotted"));
        robot.clickOn("#theme");
        settle();
        assertEquals(Theme.DARK, session.view().theme());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.CONTROL);
        settle();
        assertEquals(Language.ENGLISH, session.view().language());
        assertEquals("5 not plotted", text("#status-not-plotted"));
    }

    /** As the toolkit reports it; two clicks of a robot are no double click where the machine is slow. */
    private void doubleClick(double x, double y) {
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            chart().fireEvent(new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    MouseButton.PRIMARY,
                    2,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        }
    }

    private void dragLineTo(double share) {
        robot.moveTo(handle()).press(MouseButton.PRIMARY);
        for (double step = 2.2; step < share; step += 0.2) {
            robot.moveTo(lineAt(step));
        }
        robot.moveTo(lineAt(share)).release(MouseButton.PRIMARY);
        settle();
    }

    private Point2D handle() {
        Node handle = find("#threshold-handle");
        return handle.localToScreen(31, 13);
    }

    private Point2D lineAt(double share) {
        double x = chart().laidOutProperty().get().plot().xOfShare(share);
        return new Point2D(onScreen(x, 0).getX(), handle().getY());
    }

    private Point2D markOf(CountryCode country) {
        MarkPlace mark = place(country);
        return onScreen(mark.x(), mark.y());
    }

    private MarkPlace place(CountryCode country) {
        return chart().laidOutProperty().get().markOf(country).orElseThrow();
    }

    private Point2D onScreen(double x, double y) {
        return chart().localToScreen(x, y);
    }

    private int colourOf(CountryCode country) {
        MarkPlace mark = place(country);
        ImageView picture = (ImageView) chart().lookup(".image-view");
        return picture.getImage().getPixelReader().getArgb((int) mark.x(), (int) mark.y());
    }

    private boolean dossierSays(String wanted) {
        return robot.from(find("#dossier")).lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(wanted));
    }

    private void type(String field, String text) {
        robot.interact(() -> {
            find(field).requestFocus();
            ((TextInputControl) find(field)).setText(text);
        });
        robot.type(KeyCode.ENTER);
        settle();
    }

    private void asOf(String day) {
        robot.interact(() -> session.change(view -> view.withData(view.data().withAsOf(LocalDate.parse(day)))));
        settle();
    }

    private List<Integer> coloursOfMarks() {
        return WORKSPACE.countries().all().stream()
                .map(Country::code)
                .filter(country ->
                        chart().laidOutProperty().get().markOf(country).isPresent())
                .map(this::colourOf)
                .toList();
    }

    private ChartPane chart() {
        return (ChartPane) find("#chart");
    }

    private Node find(String id) {
        return stage.getScene().lookup(id);
    }

    private String text(String id) {
        return ((Labeled) find(id)).getText();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
