package org.fourquadrant.ui.dossier;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class DossierPaneTest {

    private static final Lettering LETTERING = new Chart().lettering();

    private final FxRobot robot = new FxRobot();
    private final Session session = SmallWorld.session("2025-04-09", JAPAN);
    private DossierPane pane;

    @BeforeEach
    void show() throws TimeoutException {
        pane = Window.show(() -> new DossierPane(session, LETTERING), 360, 900);
    }

    @Test
    void showsTheRateInForceOnTheDateInLargeType() {
        assertEquals("24%", text("#tariff-figure"));
        Window.act(() -> session.change(view -> view.withSelection(Set.of(GERMANY))));
        assertEquals("20%", text("#tariff-figure"));
    }

    @Test
    void aMovingLineRedrawsTheChipAndLeavesTheTariffAsItIs() {
        Node chart = pane.lookup(".step-chart");
        Window.act(() -> session.change(view -> view.withThreshold(1.4)));
        assertEquals("IV · exactly on the line", text("#quadrant-chip"));
        assertSame(chart, pane.lookup(".step-chart"));
    }

    @Test
    void aClickOnASourceOpensItsCardAndCopiesTheCitation() {
        robot.clickOn(pane.lookup(".source-chip"));
        robot.clickOn(".copy-citation");
        Window.act(() -> assertEquals(
                "A. Author, A Publisher. Tariffs and defence. 30 May 2025. Table 2. https://example.org/paper",
                Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void theLanguageChangesOnTheSpot() {
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals("日本", text(".country-name"));
    }

    @Test
    void withoutASelectionTheHintIsShown() {
        Window.act(() -> session.change(view -> view.withSelection(Set.of())));
        assertTrue(text(".hint-title").startsWith("Click a country"));
        assertEquals(4, pane.lookupAll(".quadrant-chip").size());
    }

    @Test
    void nothingPushesFiguresOutOfThePane() throws TimeoutException {
        Workspace workspace = new WorkspaceLoader().load();
        for (Language language : Language.values()) {
            Session bundled = new Session(workspace, summerOf2025(FirstView.of(workspace, language)));
            DossierPane narrow = Window.show(() -> new DossierPane(bundled, LETTERING), 336, 900);
            Region column = (Region) narrow.lookup(".dossier-column");
            assertTrue(column.getWidth() <= narrow.getWidth(), language + ": " + column.getWidth());
        }
    }

    /** With all that can be said of Japan. */
    private static View summerOf2025(View view) {
        return view.withData(view.data().withAsOf(LocalDate.of(2025, 8, 10))).withSelection(Set.of(JAPAN));
    }

    private String text(String selector) {
        return ((Labeled) pane.lookup(selector)).getText();
    }
}
