package org.fourquadrant.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class CostPaneTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private final FxRobot robot = new FxRobot();
    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
    private final CostViewModel model = new CostViewModel(session);

    @Test
    void japanAtThreePerCentIsEighteenTrillionYenAndTheNoteSaysWhichGdp() throws TimeoutException {
        CostPane pane = Window.show(() -> new CostPane(session, model), 1100, 300);
        assertEquals("No country in focus.", text(pane, "#cost-country"));
        select("JPN");
        assertEquals("Japan: 1.4% of GDP (2024)", text(pane, "#cost-country"));
        assertEquals("2.0%", field(pane).getText(), "the target is the line's");
        Window.act(() -> session.change(view -> view.withThreshold(3)));
        assertEquals("3.0%", field(pane).getText());
        assertEquals(
                List.of("3.0%", "1.6 points", "$64.42bn / ¥9.6tn", "$120.78bn / ¥18tn"),
                row(pane, 0).subList(0, 4));
        assertTrue(row(pane, 0).get(4).contains("asking Japan"), row(pane, 0).toString());
        assertTrue(robot.lookup("ND, May 2025 · part 2, 2").tryQuery().isPresent(), "the paper is cited");
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals(
                List.of("3.0%", "1.6ポイント", "644.16億ドル／9.6兆円", "1,207.8億ドル／18兆円"),
                row(pane, 0).subList(0, 4));
    }

    @Test
    void aTargetOfOnesOwnStaysUntilTheLineIsFollowedAgain() throws TimeoutException {
        CostPane pane = Window.show(() -> new CostPane(session, model), 1100, 300);
        select("JPN");
        robot.doubleClickOn("#cost-target");
        Window.act(() -> field(pane).setText("２．５％"));
        robot.push(KeyCode.ENTER);
        assertEquals(
                List.of("2.5%", "1.1 points", "$44.29bn / ¥6.6tn", "$100.65bn / ¥15tn"),
                row(pane, 0).subList(0, 4));
        Window.act(() -> session.change(view -> view.withThreshold(3.5)));
        assertEquals("2.5%", field(pane).getText());
        robot.clickOn("#cost-line");
        assertEquals("3.5%", field(pane).getText());
    }

    @Test
    void aCountryWithoutACitedGdpGetsPointsAndNoMoney() throws TimeoutException {
        Workspace without =
                new Workspace(WORKSPACE.countries(), WORKSPACE.datasets(), WORKSPACE.library(), WORKSPACE.figures());
        Session other = new Session(without, FirstView.of(without, Language.ENGLISH));
        CostPane pane = Window.show(() -> new CostPane(other, new CostViewModel(other)), 1100, 300);
        select(other, "DEU");
        assertEquals(
                List.of("2.0%", "0.1 points", "no GDP cited", "no GDP cited"),
                row(pane, 0).subList(0, 4));
        assertTrue(robot.lookup((Label label) -> label.getText().startsWith("Neither a dataset nor a document"))
                .tryQuery()
                .isPresent());
        select(other, "SAU");
        assertEquals("met", row(pane, 0).get(1));
        assertEquals("none", row(pane, 0).get(2));
    }

    @Test
    void whoHasNoBudgetPrintedIsReckonedByTheFactbook() throws TimeoutException {
        CostPane pane = Window.show(() -> new CostPane(session, model), 1100, 300);
        select("DEU");
        assertEquals("$93.2bn", row(pane, 0).get(3));
        assertTrue(robot.lookup((Label label) -> label.getText().contains("that its source lists for 2024"))
                .tryQuery()
                .isPresent());
        select("JPN");
        assertTrue(robot.lookup((Label label) -> label.getText().contains("the same if a dollar is 149 yen"))
                .tryQuery()
                .isPresent());
    }

    private void select(String code) {
        select(session, code);
    }

    private static void select(Session session, String code) {
        Window.act(() -> session.change(view -> view.withSelection(Set.of(new CountryCode(code)))));
    }

    private static String text(CostPane pane, String id) {
        return ((Label) pane.lookup(id)).getText();
    }

    private static TextField field(CostPane pane) {
        return (TextField) pane.lookup("#cost-target");
    }

    private static List<String> row(CostPane pane, int index) {
        @SuppressWarnings("unchecked")
        TableView<Costs.Row> table = (TableView<Costs.Row>) pane.lookup("#cost-table");
        return table.getColumns().stream()
                .map((TableColumn<Costs.Row, ?> column) -> (String) column.getCellData(index))
                .toList();
    }
}
