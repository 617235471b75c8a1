package org.fourquadrant.ui.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.facts.formula.ReciprocalRow;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.Ideas;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class IdeasPaneTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    private static void until(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private IdeasPane show(int tab) throws TimeoutException {
        IdeasPane pane = Window.show(() -> new IdeasPane(session), 1200, 400);
        Window.act(() -> ((TabPane) pane.lookup("#ideas")).getSelectionModel().select(tab));
        return pane;
    }

    private static String text(IdeasPane pane, String id) {
        return ((VBox) ((ScrollPane) pane.lookup(id)).getContent())
                .getChildren().stream()
                        .map(line ->
                                line instanceof VBox both ? both.getChildren().get(0) : line)
                        .map(line -> ((Label) line).getText())
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void theFormulaFollowsItsSliders() throws TimeoutException {
        IdeasPane pane = show(0);
        @SuppressWarnings("unchecked")
        TableView<ReciprocalRow> table = (TableView<ReciprocalRow>) pane.lookup("#formula-table");
        until(() -> table.getItems().size() > 200);
        assertEquals(24, japan(table).rule());
        Window.act(() -> ((Slider) pane.lookup("#formula-elasticity")).setValue(2));
        until(() -> japan(table).rule() == 47);
        assertTrue(text(pane, "#formula-notes").contains("ε = 2"), text(pane, "#formula-notes"));
        Window.act(() -> table.getSelectionModel().select(japan(table)));
        assertEquals(Set.of(new CountryCode("JPN")), session.view().selection());
    }

    @Test
    void theTableFollowsTheScatterAndBack() throws TimeoutException {
        IdeasPane pane = show(0);
        @SuppressWarnings("unchecked")
        TableView<ReciprocalRow> table = (TableView<ReciprocalRow>) pane.lookup("#formula-table");
        until(() -> table.getItems().size() > 200);
        assertEquals("EUU", table.getItems().get(0).country().code().value(), "the largest partner first");
        Window.act(() -> session.change(view -> view.withSelection(Set.of(new CountryCode("MOZ")))));
        until(() -> table.getSelectionModel().getSelectedItem() != null);
        assertEquals(
                "MOZ",
                table.getSelectionModel().getSelectedItem().country().code().value());
        assertEquals(Set.of(new CountryCode("MOZ")), session.view().selection());
        Window.act(() -> table.getSelectionModel().select(japan(table)));
        assertEquals(Set.of(new CountryCode("JPN")), session.view().selection());
    }

    @Test
    void whatIsAssumedIsPartOfTheViewAndCanBeUndone() throws TimeoutException {
        IdeasPane pane = show(0);
        Slider slider = (Slider) pane.lookup("#formula-elasticity");
        Window.act(() -> slider.setValue(2.04));
        assertEquals(Optional.of(2.0), session.view().ideas().assumed(Assumption.ELASTICITY));
        Window.act(() -> {
            slider.setValueChanging(true);
            slider.setValue(3);
            slider.setValue(5);
            slider.setValueChanging(false);
        });
        assertEquals(Optional.of(5.0), session.view().ideas().assumed(Assumption.ELASTICITY));
        Window.act(session::undo);
        assertEquals(2, slider.getValue());
        Window.act(session::undo);
        assertEquals(4, slider.getValue());
        assertEquals(Ideas.INITIAL, session.view().ideas());
        Window.act(() -> slider.setValue(4.02));
        assertEquals(Ideas.INITIAL, session.view().ideas(), "the figure that ships is nothing assumed");
    }

    @Test
    void thePageOfATabStandsInThePlaceOfTheChartAndFollowsTheView() throws TimeoutException {
        IdeasPane pane = show(1);
        ToggleButton inPlace = (ToggleButton) pane.lookup("#ideas-in-place");
        Window.act(inPlace::fire);
        assertEquals(Optional.of(IdeaPage.DISTANCE), session.view().ideas().page());
        TabPane tabs = (TabPane) pane.lookup("#ideas");
        Window.act(() -> tabs.getSelectionModel().select(5));
        assertEquals(Optional.of(IdeaPage.LEVERAGE), session.view().ideas().page());
        Window.act(session::undo);
        assertEquals(1, tabs.getSelectionModel().getSelectedIndex());
        assertEquals(Optional.of(IdeaPage.DISTANCE), session.view().ideas().page());
        Window.act(session::undo);
        assertFalse(inPlace.isSelected());
        assertEquals(Ideas.INITIAL, session.view().ideas());
    }

    @Test
    void thePictureIsThereWhileThePageIsAndGivesTheChartBack() throws TimeoutException {
        SlideExporter exporter = new SlideExporter(new Chart(), new JsonViews(session::view), new AtomicFile());
        IdeaPicture picture = Window.show(() -> new IdeaPicture(session, exporter), 900, 500);
        assertFalse(picture.isVisible());
        Window.act(() -> session.change(view -> view.withIdeas(view.ideas().withPage(Optional.of(IdeaPage.PURPOSES)))));
        until(() -> picture.getAccessibleText() != null);
        assertTrue(picture.isVisible());
        assertTrue(picture.getAccessibleText().startsWith("What tariffs are for"), picture.getAccessibleText());
        ImageView image = (ImageView) picture.lookup(".image-view");
        assertTrue(image.getImage().getWidth() > 870, "as wide as there is room beside a bar");
        Node page = picture.lookup(".idea-scroll");
        Node back = picture.lookup("#idea-back");
        assertFalse(
                page.localToScene(page.getLayoutBounds()).intersects(back.localToScene(back.getLayoutBounds())),
                "the way back covers no page");
        String before = picture.getAccessibleText();
        Window.act(() -> {
            picture.getScene().getWindow().setHeight(240);
            picture.getScene().getWindow().setWidth(400);
            session.change(view -> view.withIdeas(view.ideas().withPage(Optional.of(IdeaPage.LEVERAGE))));
        });
        until(() -> !picture.getAccessibleText().equals(before));
        assertEquals(820, ((ImageView) picture.lookup(".image-view")).getImage().getWidth(), "smaller it is scrolled");
        Window.act(() -> ((Button) picture.lookup("#idea-back")).fire());
        assertFalse(picture.isVisible());
        assertEquals(Ideas.INITIAL, session.view().ideas());
    }

    private static ReciprocalRow japan(TableView<ReciprocalRow> table) {
        return table.getItems().stream()
                .filter(row -> row.country().code().value().equals("JPN"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOrderFollowsWeightsAndLine() throws TimeoutException {
        IdeasPane pane = show(1);
        @SuppressWarnings("unchecked")
        ListView<Distances.Row> bars = (ListView<Distances.Row>) pane.lookup("#distance-bars");
        until(() -> bars.getItems().size() == 63);
        Window.act(() -> ((Slider) pane.lookup("#distance-share")).setValue(0));
        until(() -> first(bars).equals("CHN"));
        Window.act(() -> ((Slider) pane.lookup("#distance-deficit")).setValue(0));
        until(() -> first(bars).equals("MEX"));
        assertTrue(text(pane, "#distance-notes").startsWith("An illustration of ours"));
    }

    private static String first(ListView<Distances.Row> bars) {
        return bars.getItems().get(0).place().country().code().value();
    }

    @Test
    void theAnswerFollowsTheDay() throws TimeoutException {
        IdeasPane pane = show(2);
        until(() -> text(pane, "#theory-lines").contains("9 October 2026"));
        Window.act(() -> session.change(view -> view.withData(view.data().withAsOf(LocalDate.of(2025, 8, 10)))));
        until(() -> text(pane, "#theory-lines").contains("ρ = 0.46 (n = 63"));
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        until(() -> text(pane, "#theory-lines").contains("スピアマン"));
    }

    @Test
    void theCardFollowsTheFocus() throws TimeoutException {
        IdeasPane pane = show(3);
        until(() -> text(pane, "#agreement-lines").startsWith("Choose a country"));
        Window.act(() -> session.change(view -> view.withSelection(Set.of(new CountryCode("JPN")))));
        until(() -> text(pane, "#agreement-lines").contains("at most $550bn"));
        assertTrue(text(pane, "#agreement-lines").contains("if it earns 15"), text(pane, "#agreement-lines"));
        Window.act(() -> ((Slider) pane.lookup("#agreement-earnings")).setValue(30));
        until(() -> text(pane, "#agreement-lines").contains("if it earns 30"));
        Window.act(() -> session.change(view -> view.withSelection(Set.of(new CountryCode("CHE")))));
        until(() -> text(pane, "#agreement-lines").startsWith("Switzerland"));
    }

    @Test
    void purposesAndLeverageAreTold() throws TimeoutException {
        IdeasPane pane = show(4);
        until(() -> text(pane, "#purpose-lines").contains("import surcharge (section 122): 10"));
        Window.act(() -> ((TabPane) pane.lookup("#ideas")).getSelectionModel().select(5));
        until(() -> text(pane, "#leverage-lines").contains("US Treasuries"));
    }

    @Test
    void linesOpenTheSourcesThatTheyRestOn() throws TimeoutException {
        IdeasPane pane = show(4);
        until(() -> text(pane, "#purpose-lines").contains("import surcharge (section 122): 10"));
        List<String> chips = pane.lookup("#purpose-lines").lookupAll(".source-chip").stream()
                .map(chip -> ((Hyperlink) chip).getText())
                .toList();
        assertTrue(chips.stream().anyMatch(chip -> chip.startsWith("Nakabayashi")), chips.toString());
        assertTrue(chips.stream().anyMatch(chip -> chip.startsWith("Proclamation 11012")), chips.toString());
    }

    @Test
    void everyTabIsNamedInBothLanguages() throws TimeoutException {
        IdeasPane pane = show(0);
        TabPane tabs = (TabPane) pane.lookup("#ideas");
        assertEquals(
                List.of(
                        "Reciprocal tariff",
                        "How far",
                        "Does the theory hold?",
                        "What was agreed",
                        "What tariffs are for",
                        "Leverage"),
                tabs.getTabs().stream().map(tab -> tab.getText()).toList());
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals("米国との距離", tabs.getTabs().get(1).getText());
    }
}
