package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Ctrl+C copies what has the focus, and Ctrl+Z undoes wherever nothing is being typed. */
class KeysOfFocusTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private RealWindow window;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        window = RealWindow.open(WORKSPACE, new Chart(), FirstView.of(WORKSPACE, Language.ENGLISH), folder);
        robot.interact(() -> window.session().change(view -> view.withSelection(Set.of(new CountryCode("JPN")))));
    }

    @AfterEach
    void closeWindow() throws Exception {
        window.close();
    }

    @Test
    void copyingCopiesWhatHasTheFocus() throws Exception {
        focus("#chart");
        copy();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onClipboard(Clipboard::hasImage));

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> find("#dossier .source-chip") != null);
        focus("#dossier .source-chip");
        copy();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> text().contains("Japan"));
        assertTrue(text().contains("−$68.5bn"), text());

        robot.clickOn("Table");
        focus("#table");
        copy();
        assertTrue(text().contains("JPN\tJapan\t-68468"), text());

        robot.clickOn("Documents");
        robot.interact(() -> {
            ((ListView<?>) find("#statement-list")).getSelectionModel().select(0);
            find("#statement-list").requestFocus();
        });
        copy();
        assertTrue(text().contains("JRI") || text().contains("Japan Research Institute"), text());

        robot.clickOn("Lab");
        robot.interact(() -> window.session().change(view -> view.withThreshold(3.5)));
        WaitForAsyncUtils.waitForFxEvents();
        focus("#ledger .table-view");
        copy();
        assertTrue(text().contains("United Kingdom"), text());
    }

    @Test
    void theChartIsCopiedAlsoAfterTheTableWasOut() throws Exception {
        robot.clickOn("Table");
        robot.clickOn("Table");
        focus("#chart");
        copy();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onClipboard(Clipboard::hasImage));
    }

    @Test
    void undoingWorksWhereNothingIsTyped() {
        for (String place : List.of("#chart", "#threshold-field", "#search-field")) {
            robot.interact(() -> window.session().change(view -> view.withThreshold(3)));
            focus(place);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(2, window.session().view().thresholds().main(), place);
        }
        robot.interact(() -> window.session().change(view -> view.withThreshold(3)));
        focus("#threshold-field");
        robot.interact(() -> ((TextField) find("#threshold-field")).replaceSelection("4"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3, window.session().view().thresholds().main(), "what is typed is undone first");
    }

    private void focus(String id) {
        robot.interact(() -> find(id).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void copy() {
        robot.push(KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(String id) {
        return window.stage().getScene().lookup(id);
    }

    private static String text() {
        String[] found = {""};
        new FxRobot()
                .interact(() ->
                        found[0] = String.valueOf(Clipboard.getSystemClipboard().getString()));
        return found[0];
    }

    private static boolean onClipboard(Predicate<Clipboard> wanted) {
        boolean[] found = {false};
        new FxRobot().interact(() -> found[0] = wanted.test(Clipboard.getSystemClipboard()));
        return found[0];
    }
}
