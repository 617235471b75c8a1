package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Who uses no pointer: Tab goes through the whole window, and every stop is seen and has a name. */
class KeyboardTest {

    /** So many pixels of the frame around a thing that has the focus are seen at least. */
    private static final int SEEN = 24;

    /** A ring may lie around its thing, logical pixels. */
    private static final double MARGIN = 4;

    private static final int MOST_STOPS = 250;
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
        robot.interact(() -> session.change(view -> view.withSelection(Set.of(new CountryCode("JPN")))));
        settle();
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "open-table, 0",
        "open-documents, 0",
        "open-documents, 1",
        "open-compare, 0",
        "open-years, 0",
        "open-lab, 0",
        "open-lab, 1",
        "open-lab, 2",
        "open-lab, 3",
        "open-lab, 4",
        "open-lab, 5",
        "open-lab, 6",
        "open-lab, 7",
        "open-ideas, 0",
        "open-ideas, 1",
        "open-ideas, 2",
        "open-ideas, 3"
    })
    void everyStopIsSeenAndHasAName(String drawer, int tab) {
        open(drawer, tab);
        Map<Node, Boolean> stops = new LinkedHashMap<>();
        List<String> backwards = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        robot.interact(() -> {
            stage.getScene().lookup("#chart").requestFocus();
            Node stop = next();
            while (stops.putIfAbsent(stop, true) == null && stops.size() < MOST_STOPS) {
                if (name(stop).isBlank()) {
                    unnamed.add(stop.toString());
                }
                // The row at the top, dossier and timeline are the same whatever is out: they are looked at once.
                if (drawer.isEmpty() || isIn("drawer-content", stop)) {
                    Rectangle2D part = part(stop);
                    // Scrolling may bring the next stop to the very same place, so the frame is compared with none.
                    if (!isInView(part) || differing(picture(part), unframed(part)) < SEEN) {
                        unseen.add(stop + " " + name(stop));
                    }
                }
                stop = next();
            }
            // The first tab of a drawer stands for the others.
            if (tab == 0) {
                backwards.addAll(wayBack(List.copyOf(stops.keySet())));
            }
        });
        assertTrue(stops.size() > 20, stops.size() + " stops");
        assertEquals(List.of(), unseen);
        assertEquals(List.of(), unnamed);
        assertEquals(List.of(), backwards);
    }

    private static boolean isIn(String style, Node node) {
        return node != null && (node.getStyleClass().contains(style) || isIn(style, node.getParent()));
    }

    /** In Japanese "all countries and territories" ended in dots. */
    @Test
    void whatIsChosenOfTheStatementsIsReadWholeInEitherLanguage() {
        open("open-documents", 0);
        robot.interact(() -> stage.setWidth(911));
        for (Language language : Language.values()) {
            robot.interact(() -> session.change(view -> view.withLanguage(language)));
            settle();
            robot.interact(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                Node menu = stage.getScene().lookup("#menu");
                double end = menu.localToScene(menu.getLayoutBounds()).getMaxX();
                assertTrue(end <= stage.getScene().getWidth(), "the window is too narrow for it by its menu");
                for (String id : List.of("statement-country", "statement-month", "statement-stage")) {
                    Node box = stage.getScene().lookup("#" + id);
                    List<String> shown = box.lookupAll(".list-cell").stream()
                            .flatMap(cell -> cell.lookupAll(".text").stream())
                            .map(text -> ((Text) text).getText())
                            .toList();
                    assertTrue(shown.size() > 0, id);
                    shown.forEach(text -> assertTrue(!text.endsWith("..."), () -> id + ": " + text));
                }
            });
        }
    }

    /** Tab has a hundred stops in a long dossier. */
    @Test
    void aKeyGoesFromPartToPartAndBack() {
        open("open-documents", 0);
        List<String> there = new ArrayList<>();
        List<String> back = new ArrayList<>();
        robot.interact(() -> {
            stage.getScene().lookup("#chart").requestFocus();
            do {
                there.add(region());
                press(KeyCode.F6, false);
                assertTrue(stage.getScene().lookup("#focus-frame").isVisible(), () -> "no frame at " + region());
            } while (!"chart".equals(region()) && there.size() < 9);
            do {
                press(KeyCode.F6, true);
                back.add(0, region());
            } while (!"chart".equals(region()) && back.size() < 9);
        });
        assertEquals(List.of("chart", "dossier", "documents", "open-table", "dataset"), there);
        assertEquals(there, back);
    }

    /** Where the focus is: the part whose name is known. */
    private String region() {
        for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            for (String part : List.of("chart", "dossier", "documents", "timeline", "open-table", "dataset")) {
                if (part.equals(node.getId())) {
                    return part;
                }
            }
        }
        return "" + stage.getScene().getFocusOwner();
    }

    private void press(KeyCode code, boolean shift) {
        Node from = stage.getScene().getFocusOwner();
        from.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /** More than two hundred countries are one stop, and the arrows go among them. */
    @Test
    void manyButtonsAreOneStop() {
        open("open-documents", 1);
        robot.interact(() -> {
            List<Node> countries = List.copyOf(stage.getScene().getRoot().lookupAll(".country-chip"));
            assertTrue(countries.size() > 50, countries.size() + " countries");
            assertEquals(1, countries.stream().filter(Node::isFocusTraversable).count());
            countries.get(0).requestFocus();
            press(KeyCode.RIGHT, false);
            assertTrue(countries.get(1).isFocused());
            assertTrue(stage.getScene().lookup("#focus-frame").isVisible());
            press(KeyCode.DOWN, false);
            Node below = stage.getScene().getFocusOwner();
            assertTrue(below.getBoundsInParent().getMinY()
                    > countries.get(0).getBoundsInParent().getMaxY());
            press(KeyCode.UP, false);
            press(KeyCode.HOME, false);
            assertTrue(countries.get(0).isFocused());
            press(KeyCode.LEFT, false);
            assertTrue(countries.get(0).isFocused());
            press(KeyCode.END, false);
            assertTrue(countries.get(countries.size() - 1).isFocused());
            assertEquals(1, countries.stream().filter(Node::isFocusTraversable).count());
        });
    }

    private void open(String drawer, int tab) {
        if (drawer.isEmpty()) {
            return;
        }
        robot.interact(() -> ((ToggleButton) stage.getScene().lookup("#" + drawer)).fire());
        settle();
        robot.interact(() -> stage.getScene().getRoot().lookupAll(".tab-pane").stream()
                .filter(Node::isVisible)
                .map(TabPane.class::cast)
                .findFirst()
                .ifPresent(tabs -> tabs.getSelectionModel().select(tab)));
        settle();
    }

    /** Where the way back is another than the way forth. */
    private List<String> wayBack(List<Node> stops) {
        List<String> others = new ArrayList<>();
        for (int i = stops.size() - 1; i >= 0; i--) {
            Node before = step(true);
            if (before != stops.get(i)) {
                others.add(before + " instead of " + stops.get(i));
                stops.get(i).requestFocus();
            }
        }
        return others;
    }

    /** Goes on as Tab does, and lays out what that has scrolled. */
    private Node next() {
        return step(false);
    }

    private Node step(boolean back) {
        press(KeyCode.TAB, back);
        return stage.getScene().getFocusOwner();
    }

    private static String name(Node node) {
        String said = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        return node instanceof Labeled labeled && labeled.getText() != null ? said + labeled.getText() : said;
    }

    private boolean isInView(Rectangle2D part) {
        Rectangle2D window = new Rectangle2D(
                0, 0, stage.getScene().getWidth(), stage.getScene().getHeight());
        return window.intersects(part);
    }

    private WritableImage unframed(Rectangle2D part) {
        Node frame = stage.getScene().lookup("#focus-frame");
        frame.setOpacity(0);
        WritableImage picture = picture(part);
        frame.setOpacity(1);
        return picture;
    }

    private Rectangle2D part(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(
                bounds.getMinX() - MARGIN,
                bounds.getMinY() - MARGIN,
                bounds.getWidth() + 2 * MARGIN,
                bounds.getHeight() + 2 * MARGIN);
    }

    private WritableImage picture(Rectangle2D part) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(part);
        return stage.getScene().getRoot().snapshot(parameters, null);
    }

    private static int differing(WritableImage one, WritableImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
