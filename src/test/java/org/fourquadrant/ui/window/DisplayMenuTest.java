package org.fourquadrant.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.text.Text;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The items of the menu, fired without a window. */
class DisplayMenuTest {

    private final Session session = SmallWorld.session("2025-05-30");
    private DisplayMenu menu;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makeMenu() {
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
        Window.act(() -> menu = new DisplayMenu(session, words, new SimpleBooleanProperty(true)));
    }

    @Test
    void colourSizeAndLabelsAreOneStepEach() {
        fire("menu-colour-tariff");
        assertEquals(ColourBy.TARIFF, session.view().marks().colourBy());
        fire("menu-size-balance");
        assertEquals(SizeBy.BALANCE, session.view().marks().sizeBy());
        fire("menu-labels-codes");
        assertEquals(LabelMode.CODES, session.view().labels().mode());
        Window.act(session::undo);
        assertEquals(LabelMode.ALL, session.view().labels().mode());
        assertTrue(((RadioMenuItem) item("menu-labels-all")).isSelected());
        assertEquals(SizeBy.BALANCE, session.view().marks().sizeBy());
    }

    @Test
    void furtherLinesAreDrawnInOrderAndTakenAwayAgain() {
        fire("menu-reference-nato-2035");
        fire("menu-reference-japan");
        assertEquals(List.of(3.0, 5.0), session.view().thresholds().references());
        assertTrue(((CheckMenuItem) item("menu-reference-japan")).isSelected());
        fire("menu-reference-nato-2035");
        assertEquals(List.of(3.0), session.view().thresholds().references());
        assertFalse(((CheckMenuItem) item("menu-reference-nato-2035")).isSelected());
    }

    @Test
    void filtersAddUpUntilAllCountriesAreAskedFor() {
        fire("menu-filter-asia");
        fire("menu-filter-europe");
        fire("menu-filter-nato");
        assertEquals(
                new Filter(Set.of(Region.ASIA, Region.EUROPE), Set.of(Membership.NATO)),
                session.view().marks().filter());
        fire("menu-filter-asia");
        assertEquals(Set.of(Region.EUROPE), session.view().marks().filter().regions());
        fire("menu-filter-all");
        assertEquals(Filter.ALL, session.view().marks().filter());
    }

    @Test
    void allPinnedLabelsAreFreedAtOnce() {
        Window.act(() -> session.change(
                view -> view.withLabels(view.labels().withPinned(SmallWorld.JAPAN, new LabelOffset(9, 9)))));
        fire("menu-labels-free");
        assertTrue(session.view().labels().pinned().isEmpty());
    }

    @Test
    void everyItemHasAText() {
        items().forEach(item -> assertTrue(!item.getText().isBlank(), item.getId()));
    }

    @Test
    void theNamesOfScalesAreShortEnoughForAMenuBesideTheMenu() {
        for (Language language : Language.values()) {
            Window.act(() -> session.change(view -> view.withLanguage(language)));
            items().filter(item -> item.getId() != null && item.getId().startsWith("menu-scale-"))
                    .forEach(item -> assertTrue(new Text(item.getText()).prefWidth(-1) <= 190, item.getText()));
        }
    }

    private void fire(String id) {
        Window.act(item(id)::fire);
    }

    private MenuItem item(String id) {
        return items().filter(item -> id.equals(item.getId())).findFirst().orElseThrow(() -> new AssertionError(id));
    }

    private Stream<MenuItem> items() {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu inner
                        ? Stream.concat(Stream.of(item), inner.getItems().stream())
                        : Stream.of(item))
                .filter(item -> Objects.nonNull(item.getId()));
    }
}
