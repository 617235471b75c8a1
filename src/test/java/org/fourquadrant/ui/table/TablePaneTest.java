package org.fourquadrant.ui.table;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.fourquadrant.ui.SmallWorld.MOZAMBIQUE;
import static org.fourquadrant.ui.SmallWorld.UNION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class TablePaneTest {

    private final FxRobot robot = new FxRobot();
    private final Session session = SmallWorld.session("2025-05-30");
    private TableView<ShownRow> table;

    @BeforeEach
    void show() throws TimeoutException {
        TablePane pane = Window.show(() -> new TablePane(session), 900, 400);
        @SuppressWarnings("unchecked")
        TableView<ShownRow> found = (TableView<ShownRow>) pane.lookup("#table");
        table = found;
    }

    @Test
    void aClickOnARowSelectsItOnTheChartAsOneStep() {
        robot.clickOn("Germany");
        assertEquals(Set.of(GERMANY), session.view().selection());
        robot.clickOn("Mozambique");
        assertEquals(Set.of(MOZAMBIQUE), session.view().selection());
        Window.act(session::undo);
        assertEquals(Set.of(GERMANY), session.view().selection());
        assertEquals(List.of(GERMANY), selectedRows());
    }

    @Test
    void aSelectionOnTheChartIsSelectedInTheTable() {
        Window.act(() -> session.change(view -> view.withSelection(Set.of(JAPAN, UNION))));
        assertEquals(Set.of(JAPAN, UNION), Set.copyOf(selectedRows()));
        assertTrue(session.undoableProperty().get());
        Window.act(session::undo);
        assertFalse(session.undoableProperty().get());
        assertEquals(List.of(), selectedRows());
    }

    @Test
    void theSelectionOutlivesAFilterThatTakesItsRowsAway() {
        Window.act(() -> session.change(view -> view.withSelection(Set.of(JAPAN, MOZAMBIQUE))));
        Window.act(() -> session.change(view ->
                view.withMarks(view.marks().withFilter(new Filter(Set.of(Region.AFRICA), Set.of())))));
        assertEquals(Set.of(JAPAN, MOZAMBIQUE), session.view().selection());
        Window.act(session::undo);
        assertEquals(Set.of(JAPAN, MOZAMBIQUE), Set.copyOf(selectedRows()));
        Window.act(session::undo);
        assertFalse(session.undoableProperty().get(), "a filter is one step");
    }

    @Test
    void rowsStandByNameInEachLanguageUntilAnotherColumnIsChosen() {
        assertEquals(List.of(GERMANY, JAPAN, MOZAMBIQUE, UNION), codes());
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals(List.of(GERMANY, MOZAMBIQUE, JAPAN, UNION), codes(), "ドイツ, モザンビーク, 日本");
        Window.act(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(3))));
        Window.act(() -> session.change(view -> view.withLanguage(Language.ENGLISH)));
        assertEquals(List.of(JAPAN, GERMANY, MOZAMBIQUE, UNION), codes(), "by share");
    }

    @Test
    void sortingByValuesKeepsTheNotPlottedOnesLast() {
        Window.act(() -> {
            TableColumn<ShownRow, ?> balance = table.getColumns().get(2);
            balance.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(balance));
        });
        assertEquals(List.of(MOZAMBIQUE, JAPAN, GERMANY, UNION), codes());
    }

    @Test
    void theSelectionOutlivesADragOfTheLineWhileRowsAreSortedByQuadrant() {
        Window.act(() -> {
            session.change(view -> view.withSelection(Set.of(MOZAMBIQUE)));
            table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
        });
        Window.act(() -> {
            Gesture drag = session.begin();
            for (int hundredth = 180; hundredth < 220; hundredth++) {
                double share = hundredth / 100.0;
                drag.adjust(view -> view.withThreshold(share));
            }
            drag.end();
        });
        assertEquals(Set.of(MOZAMBIQUE), session.view().selection());
        assertEquals(List.of(MOZAMBIQUE), selectedRows());
    }

    @Test
    void theKeysOfCopyPutTheSelectedRowsOnTheClipboard() {
        robot.clickOn("Germany");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        Window.act(() -> {
            String copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.contains("DEU,Germany,-84822"), copied);
            assertFalse(copied.contains("JPN"), copied);
        });
    }

    @Test
    void headersAndCellsChangeWithTheLanguage() {
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals("象限", table.getColumns().get(1).getText());
        assertTrue(robot.lookup("ドイツ").tryQuery().isPresent());
    }

    private List<CountryCode> selectedRows() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(ShownRow::code)
                .toList();
    }

    private List<CountryCode> codes() {
        return table.getItems().stream().map(ShownRow::code).toList();
    }
}
