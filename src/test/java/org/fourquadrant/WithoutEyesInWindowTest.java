package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The chart in words on a key, the manual on another, and what makes the window plainer, in the program's own window. */
class WithoutEyesInWindowTest {

    private static final Workspace BUNDLED = new WorkspaceLoader().load();

    @TempDir
    private Path folder;

    private RealWindow window;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        View first = FirstView.of(BUNDLED, Language.ENGLISH).withSelection(java.util.Set.of(new CountryCode("JPN")));
        window = RealWindow.open(BUNDLED, new Chart(), first, folder);
    }

    @AfterEach
    void close() throws Exception {
        onWindow(() -> {
            window.stage().close();
            return null;
        });
        FxToolkit.cleanupStages();
    }

    @Test
    void aKeySaysTheMarkItsQuadrantAndItsNeighboursAndFollowsTheWalk() {
        Label spoken = (Label) lookup("#spoken");
        assertFalse(spoken.isVisible());
        press(KeyCode.I, true, false);
        assertTrue(spoken.isVisible());
        assertTrue(spoken.getText().startsWith("Japan, III"), "the country that is chosen: " + spoken.getText());
        choose(java.util.Set.of());
        assertTrue(spoken.getText().startsWith("No country chosen: 24 of 63"), spoken.getText());
        choose(java.util.Set.of(new CountryCode("JPN")));
        press(KeyCode.DOWN, false, false);
        String japan = spoken.getText();
        // Spaces that do not break stand between figures and their signs.
        String plain = japan.replaceAll("[\\h\u202f\u00a0]", " ");
        assertTrue(plain.startsWith("Japan, III: deficit $68.5bn, 1.4%, below the line by 0.6. Nearest: left "), plain);
        assertTrue(japan.contains("above ") && japan.contains("below "), japan);
        press(KeyCode.RIGHT, false, false);
        assertFalse(spoken.getText().equals(japan));
        inJapanese();
        settle();
        assertTrue(spoken.getText().contains("最も近い国：左"), spoken.getText());
        press(KeyCode.I, true, false);
        assertFalse(spoken.isVisible());
    }

    @Test
    void theKeysOfWordsWorkWhereverTheFocusIs() {
        Label spoken = (Label) lookup("#spoken");
        for (String place : java.util.List.of("#search-field", "#dossier", "#open-lab", "#threshold-field")) {
            press(place, KeyCode.I, true, false);
            assertTrue(spoken.isVisible(), place);
            press(place, KeyCode.I, true, false);
            assertFalse(spoken.isVisible(), place);
        }
    }

    @Test
    void soundOnAMachineWithoutSoundDisturbsNobody() throws Exception {
        press(KeyCode.I, true, true);
        press(KeyCode.DOWN, false, false);
        press(KeyCode.RIGHT, false, false);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        settle();
        Path log = folder.resolve("four-quadrant.log");
        assertTrue(!Files.exists(log) || !Files.readString(log).contains("SEVERE"), "no failure is recorded");
    }

    @Test
    void theManualOpensWithAllItsPagesAndFollowsTheLanguage() throws Exception {
        onWindow(() -> {
            item("menu-manual").fire();
            return null;
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> manual().isPresent());
        Scene scene = manual().orElseThrow().getScene();
        ListView<?> contents = (ListView<?>) onWindow(() -> scene.lookup("#manual-contents"));
        assertEquals(11, contents.getItems().size());
        for (int i = 0; i < 11; i++) {
            int page = i;
            onWindow(() -> {
                contents.getSelectionModel().select(page);
                return null;
            });
            settle();
            Node content = ((ScrollPane) onWindow(() -> scene.lookup("#manual-page"))).getContent();
            assertTrue(content.getBoundsInLocal().getHeight() > 100, "page " + page);
        }
        showsWhatAPageNames(scene, contents);
        inJapanese();
        settle();
        assertEquals("マニュアル", manual().orElseThrow().getTitle());
        assertEquals(10, contents.getSelectionModel().getSelectedIndex());
        assertTrue(contents.getItems().get(10).toString().contains("ファイル"));
    }

    /** A page names the search field: a click there shows it in the window. */
    private void showsWhatAPageNames(Scene manual, ListView<?> contents) {
        Node search = lookup("#search-field");
        onWindow(() -> {
            contents.getSelectionModel().select(0);
            return null;
        });
        settle();
        onWindow(() -> {
            Node page = ((ScrollPane) manual.lookup("#manual-page")).getContent();
            page.lookupAll(".span-control").stream()
                    .filter(Hyperlink.class::isInstance)
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals("the search field"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        settle();
        assertEquals(search, onWindow(() -> window.stage().getScene().getFocusOwner()));
        assertNotNull(search.getEffect(), "it is lit");
        onWindow(() -> {
            contents.getSelectionModel().select(10);
            return null;
        });
    }

    @Test
    void contrastAndCalmAreShownAtOnceAndKept() throws Exception {
        PseudoClass contrast = PseudoClass.getPseudoClass("contrast");
        Node root = window.stage().getScene().getRoot();
        assertFalse(root.getPseudoClassStates().contains(contrast));
        onWindow(() -> {
            CheckMenuItem high = (CheckMenuItem) item("menu-comfort-contrast");
            high.setSelected(true);
            high.fire();
            return null;
        });
        settle();
        assertTrue(root.getPseudoClassStates().contains(contrast));
        String kept = kept("\"high_contrast\" : true");
        assertFalse(kept.contains("scale_pct"), kept);
        onWindow(() -> {
            item("menu-comfort-size-150").fire();
            return null;
        });
        kept("\"scale_pct\" : 150");
    }

    /** The settings once they hold a text: they are written behind the window's back. */
    private String kept(String text) throws Exception {
        Path file = folder.resolve("settings/settings.json");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> Files.exists(file) && Files.readString(file).contains(text));
        return Files.readString(file);
    }

    private void inJapanese() {
        onWindow(() -> {
            window.session().change(view -> view.withLanguage(Language.JAPANESE));
            return null;
        });
    }

    private MenuItem item(String id) {
        MenuButton menu = (MenuButton) window.stage().getScene().lookup("#menu");
        return menu.getItems().stream()
                .flatMap(
                        item -> item instanceof Menu more ? more.getItems().stream() : java.util.stream.Stream.of(item))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Stage> manual() {
        return onWindow(() -> Window.getWindows().stream()
                .filter(other -> other instanceof Stage && other != window.stage() && other.isShowing())
                .map(Stage.class::cast)
                .filter(stage -> stage.getScene().lookup("#manual-contents") != null)
                .findFirst());
    }

    private Node lookup(String id) {
        return onWindow(() -> window.stage().getScene().lookup(id));
    }

    private void choose(java.util.Set<CountryCode> countries) {
        onWindow(() -> {
            window.session().change(view -> view.withSelection(countries));
            return null;
        });
        settle();
    }

    private void press(KeyCode code, boolean control, boolean shift) {
        press("#chart", code, control, shift);
    }

    private void press(String place, KeyCode code, boolean control, boolean shift) {
        onWindow(() -> {
            Node chart = window.stage().getScene().lookup(place);
            Event.fireEvent(
                    chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, control, false, false));
            return null;
        });
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private static <T> T onWindow(java.util.concurrent.Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
