package org.fourquadrant.ui.table;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.fourquadrant.ui.SmallWorld.MOZAMBIQUE;
import static org.fourquadrant.ui.SmallWorld.UNION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
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
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

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
            assertTrue(copied.contains("DEU\tGermany\t-84822"), copied);
            assertFalse(copied.contains("JPN"), copied);
            assertTrue(copied.contains("As-of date\t2025-05-30"), copied);
            assertEquals(
                    "One row copied, with data, date, line and sources.",
                    ((Labeled) robot.lookup("#table-said").query()).getText());
        });
    }

    @Test
    void itIsSavedAsAWorkbookOrCsvWithEveryRowAsSeen(@TempDir Path folder) throws Exception {
        TableActions actions = robot.lookup(".table-actions").queryAs(TableActions.class);
        for (String name : List.of("t.xlsx", "t.csv")) {
            Path file = folder.resolve(name);
            Window.act(() -> actions.save(file));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));
        }
        WaitForAsyncUtils.waitForFxEvents();
        String csv = Files.readString(folder.resolve("t.csv"));
        assertTrue(csv.startsWith("\uFEFFiso3,name,"), "a spreadsheet must see UTF-8");
        assertEquals(1 + codes().size(), csv.lines().count());
        assertEquals(
                codes().stream().map(CountryCode::value).toList(),
                csv.lines().skip(1).map(line -> line.substring(0, 3)).toList());
    }

    @Test
    void whoSortsSeesWhatComesFirst() {
        Window.act(() -> {
            table.scrollTo(table.getItems().size() - 1);
            table.getSortOrder().setAll(List.of(table.getColumns().get(2)));
            table.layout();
        });
        assertEquals(
                0,
                ((VirtualFlow<?>) table.lookup("VirtualFlow"))
                        .getFirstVisibleCell()
                        .getIndex());
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
