package org.fourquadrant.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ComparePaneTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    private void select(String... codes) {
        Set<CountryCode> selection = new LinkedHashSet<>();
        List.of(codes).forEach(code -> selection.add(new CountryCode(code)));
        Window.act(() -> session.change(view -> view.withSelection(selection)));
    }

    private static Set<String> texts(ComparePane pane) {
        return pane.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }

    @Test
    void twoToFiveStandSideBySideWithTheirTariffsInOneChart() throws TimeoutException {
        ComparePane pane = Window.show(() -> new ComparePane(session), 1300, 260);
        Node histories = pane.lookup("#histories");
        assertFalse(histories.isVisible());
        select("JPN", "KOR", "CAN");
        assertTrue(histories.isVisible());
        Set<String> shown = texts(pane);
        assertTrue(shown.contains("III · below by 0.6"), shown.toString());
        assertTrue(shown.contains("IV · above by 0.6"), shown.toString());
        assertTrue(shown.contains("agreed"), shown.toString());
        assertTrue(
                histories.getAccessibleText().startsWith("Japan 12.5% incl. MFN; South Korea"),
                histories.getAccessibleText());
        select("JPN", "KOR", "CAN", "DEU", "IND", "CHE");
        assertFalse(histories.isVisible());
    }

    /** In the narrowest window the third country stood beyond the edge, beside a chart as wide as ever. */
    @Test
    void threeCountriesAreReadWithoutScrollingSidewaysInTheNarrowestWindow() throws TimeoutException {
        ComparePane pane = Window.show(() -> new ComparePane(session), 895, 260);
        select("JPN", "KOR", "CAN");
        Bounds histories = inScene(pane.lookup("#histories"));
        Bounds last = inScene(pane.lookup(".compare-2"));
        assertTrue(last.getMaxX() <= histories.getMinX(), last + " under " + histories);
        ScrollPane scroll = (ScrollPane) pane.lookup(".scroll-pane");
        double whole = scroll.getContent().getLayoutBounds().getWidth();
        assertTrue(
                whole <= scroll.getViewportBounds().getWidth() + 0.5,
                () -> whole + " in " + scroll.getViewportBounds());
        pane.lookup("#histories")
                .lookupAll(".histories-line")
                .forEach(step -> assertTrue(inScene(step).getMaxX() <= histories.getMaxX(), step::toString));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aNameOpensTheDossierOfItsCountryAndKeepsTheSelection() throws TimeoutException {
        Window.show(() -> new ComparePane(session), 1300, 260);
        select("JPN", "KOR");
        new FxRobot().clickOn(".compare-0");
        assertEquals(Optional.of(new CountryCode("JPN")), session.view().focus());
        assertEquals(2, session.view().selection().size());
    }

    @Test
    void aStepOfTheLineWritesThePlacesAndBuildsNothingAnew() throws TimeoutException {
        ComparePane pane = Window.show(() -> new ComparePane(session), 1300, 260);
        select("JPN", "KOR");
        Set<Node> before = pane.lookupAll(".label");
        Window.act(() -> session.change(view -> view.withThreshold(3)));
        assertEquals(before, pane.lookupAll(".label"));
        assertTrue(texts(pane).contains("III · below by 0.4"), texts(pane).toString());
    }
}
