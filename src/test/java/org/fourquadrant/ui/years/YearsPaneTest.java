package org.fourquadrant.ui.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.MovePanelsLayout;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PlayExporter;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.years.RibbonRow;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.ViewFace;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawer of years on the bundled forty: range, keys, typed years, the ribbon under the pointer, and play. */
class YearsPaneTest {

    private static final CountryCode POLAND = new CountryCode("POL");

    private static final Chart CHART = new Chart();
    private static final PlayExporter PLAYS = new PlayExporter(
            CHART, new SlideExporter(CHART, new JsonViews(() -> null), new AtomicFile()), new AtomicFile());

    private final Workspace workspace = new WorkspaceLoader().load();
    private final Session session = new Session(workspace, FirstView.of(workspace, Language.ENGLISH));
    private final Pointed pointed = new Pointed();

    private YearsPane shown() throws TimeoutException {
        YearsPane pane = Window.show(() -> new YearsPane(session, pointed, CHART.lettering(), PLAYS), 1200, 420);
        Window.act(() -> session.change(view ->
                view.withData(view.data().withDataset("factbook-census", 2024).withFromYear(Optional.of(1990)))));
        return pane;
    }

    @Test
    void aDatasetOfOneYearSaysSo() throws TimeoutException {
        YearsPane pane = Window.show(() -> new YearsPane(session, pointed, CHART.lettering(), PLAYS), 1200, 420);
        assertTrue(((Label) pane.lookup("#years-said")).getText().contains("one year only"));
        assertTrue(pane.lookup("#years-play").isDisabled());
    }

    @Test
    void yearsAreTypedAndSteppedAndUndone() throws TimeoutException {
        YearsPane pane = shown();
        TextField from = (TextField) pane.lookup("#years-from");
        assertEquals("1990", from.getText());
        Window.act(() -> {
            from.setText("2012");
            Event.fireEvent(from, new ActionEvent());
        });
        assertEquals(Optional.of(2012), session.view().data().fromYear());
        Window.act(() -> {
            from.setText("1980");
            Event.fireEvent(from, new ActionEvent());
        });
        assertEquals(Optional.of(2012), session.view().data().fromYear(), "no year of the dataset changes nothing");
        Window.act(() -> Event.fireEvent(pane.lookup("#years-last"), key(KeyCode.LEFT)));
        assertEquals(2023, session.view().data().year());
        Window.act(() -> Event.fireEvent(pane.lookup("#years-first"), key(KeyCode.HOME)));
        assertEquals(Optional.of(1985), session.view().data().fromYear());
        Window.act(() -> Event.fireEvent(pane.lookup("#years-first"), key(KeyCode.END)));
        assertEquals(Optional.empty(), session.view().data().fromYear(), "the last year alone");
        Window.act(session::undo);
        assertEquals(Optional.of(1985), session.view().data().fromYear());
    }

    @Test
    void theRibbonIsPointedAtClickedOrderedAndMovesWithTheLine() throws TimeoutException {
        YearsPane pane = shown();
        RibbonView ribbon = (RibbonView) pane.lookup("#ribbon");
        RibbonLayout before = ribbon.layoutNow();
        RibbonRow second = before.rows().get(1);
        Point2D place = ribbon.localToScene(before.x(2020) + 2, before.top(1) + 3);
        double x = place.getX();
        double y = place.getY();
        Window.act(() -> Event.fireEvent(ribbon, mouse(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE)));
        assertEquals(Optional.of(second.country().code()), pointed.country());
        String said = ((Label) pane.lookup("#years-said")).getText();
        assertTrue(said.startsWith(second.country().name().in(Language.ENGLISH) + " 2020: "), said);
        assertTrue(said.contains("edition") && said.contains("published April 2025"), said);
        Window.act(() -> Event.fireEvent(ribbon, mouse(MouseEvent.MOUSE_CLICKED, x, y, MouseButton.PRIMARY)));
        assertEquals(Set.of(second.country().code()), session.view().selection());
        @SuppressWarnings("unchecked")
        ComboBox<RibbonOrder> order = (ComboBox<RibbonOrder>) pane.lookup("#years-order");
        Window.act(() -> order.setValue(RibbonOrder.NAME));
        assertEquals(RibbonOrder.NAME, session.view().years().order());
        assertEquals(
                "Afghanistan", ribbon.layoutNow().rows().get(0).country().name().in(Language.ENGLISH));
        long draws = ribbon.draws();
        Window.act(() -> session.change(view -> view.withThreshold(3.5)));
        assertEquals(draws + 1, ribbon.draws(), "drawn in the frame of the line");
        assertEquals(3.5, ribbon.layoutNow().ribbon().line().threshold());
    }

    @Test
    void aPlayStopsWhereASelectedCountryCrossesAndSaysIt() throws TimeoutException {
        YearsPane pane = shown();
        Window.act(() -> session.change(view -> view.withSelection(new LinkedHashSet<>(List.of(POLAND)))));
        YearsViewModel model = new YearsViewModel(session);
        List<RibbonRow> told = new ArrayList<>();
        YearPlayer player = new YearPlayer(model, rows -> {
            told.clear();
            told.addAll(rows);
        });
        Window.act(player::toggle);
        assertEquals(1990, session.view().data().year());
        Window.act(() -> {
            for (int step = 0; step < 40 && player.playingProperty().get(); step++) {
                player.advance();
            }
        });
        int year = session.view().data().year();
        assertTrue(year > 1990 && year < 2024, "stopped in " + year);
        assertEquals(POLAND, told.get(0).country().code());
        assertTrue(told.get(0).crossingIn(year).isPresent());
        assertTrue(model.canGoOn());
        assertEquals(2024, model.end());
        Window.act(() -> {
            for (int leg = 0; leg < 20 && model.canGoOn(); leg++) {
                player.toggle();
                for (int step = 0; step < 40 && player.playingProperty().get(); step++) {
                    player.advance();
                }
            }
        });
        assertEquals(2024, session.view().data().year());
        assertFalse(player.playingProperty().get());
        assertEquals(Optional.of(1990), session.view().data().fromYear());
        assertTrue(pane.lookup("#years-play").isVisible());
    }

    @Test
    void thePlayIsSavedInTheBackgroundAndGivenUp(@TempDir Path folder) throws Exception {
        YearsPane pane = shown();
        Window.act(() -> session.change(view -> view.withData(view.data().withFromYear(Optional.of(2022)))));
        List<String> said = new CopyOnWriteArrayList<>();
        PlaySaver saver = new PlaySaver(
                session,
                PLAYS,
                new LiveTexts("org.fourquadrant.ui.years.years", session.languageProperty()),
                said::add);
        Window.act(() -> saver.save(folder.resolve("play.gif"), Overwrite.REFUSE));
        for (int wait = 0; wait < 600 && said.size() < 2; wait++) {
            Thread.sleep(100);
        }
        assertTrue(said.get(1).contains("play.png stands still"), said.toString());
        assertTrue(Files.size(folder.resolve("play.gif")) > 10_000);
        Window.act(() -> {
            saver.save(folder.resolve("given-up.gif"), Overwrite.REFUSE);
            ((Button) saver.lookup("#years-gif-cancel")).fire();
        });
        assertEquals("The play was not saved", said.get(said.size() - 1));
        assertFalse(pane.lookup("#years-gif").isDisabled());
    }

    @Test
    void theRibbonGoesOnSlidesWhereItIsAsked() throws TimeoutException {
        YearsPane pane = shown();
        @SuppressWarnings("unchecked")
        ComboBox<ViewFace> face = (ComboBox<ViewFace>) pane.lookup("#years-face");
        Window.act(() -> face.setValue(ViewFace.RIBBON));
        assertEquals(ViewFace.RIBBON, session.view().years().face());
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, MouseButton button) {
        return new MouseEvent(
                type, x, y, x, y, button, 1, false, false, false, false, false, false, false, true, false, true, null);
    }

    @Test
    void panelsArePointedAtAndSelectedWhereSlidesShowThem() throws TimeoutException {
        YearsPane pane = shown();
        PanelsView panels = (PanelsView) pane.lookup("#move-panels");
        assertFalse(panels.isVisible());
        Window.act(() -> session.change(view -> view.withData(view.data().withFromYear(Optional.of(2012)))
                .withYears(view.years().withFace(ViewFace.PANELS))));
        Window.act(() -> {});
        assertTrue(panels.isVisible());
        assertFalse(pane.lookup("#ribbon").isVisible());
        MovePanelsLayout.MoveArrow arrow = panels.layoutNow().arrows().stream()
                .filter(one -> one.move().country().code().equals(POLAND))
                .findFirst()
                .orElseThrow();
        MovePanelsLayout.MoveArrow under =
                panels.layoutNow().at(arrow.arrow().x2(), arrow.arrow().y2()).orElseThrow();
        CountryCode code = under.move().country().code();
        Point2D at = panels.localToScene(arrow.arrow().x2(), arrow.arrow().y2());
        double x = at.getX();
        double y = at.getY();
        Window.act(() -> Event.fireEvent(panels, mouse(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE)));
        assertEquals(Optional.of(code), pointed.country());
        String said = ((Label) pane.lookup("#years-said")).getText();
        assertTrue(said.contains("2012") && said.contains("2024"), said);
        Window.act(() -> Event.fireEvent(panels, mouse(MouseEvent.MOUSE_CLICKED, x, y, MouseButton.PRIMARY)));
        assertEquals(Set.of(code), session.view().selection());
    }
}
