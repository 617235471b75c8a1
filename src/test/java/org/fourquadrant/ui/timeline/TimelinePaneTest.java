package org.fourquadrant.ui.timeline;

import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class TimelinePaneTest {

    private static final LocalDate START = LocalDate.parse("2025-04-09");

    private final FxRobot robot = new FxRobot();
    private final Session session = SmallWorld.session(START.toString(), JAPAN);
    private TimelinePane pane;
    private Node handle;

    @BeforeEach
    void show() throws TimeoutException {
        pane = Window.show(() -> new TimelinePane(session), 1200, 200);
        handle = pane.lookup("#as-of-handle");
    }

    @AfterEach
    void letGo() {
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void arrowsMoveTheDateByADayAndWithShiftByAMonth() {
        Window.act(handle::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertEquals(START.plusDays(1), asOf());
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(LocalDate.parse("2025-03-10"), asOf());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(LocalDate.parse("2025-04-01").plusDays(1), asOf());
    }

    @Test
    void draggingTheHandleMovesTheDateAsOneStep() {
        robot.drag(handle).moveBy(60, 0).moveBy(40, 0).drop();
        assertTrue(asOf().isAfter(START.plusDays(7)), asOf().toString());
        Window.act(session::undo);
        assertEquals(START, asOf());
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void theHandleSaysItsDateInTheLanguageOfTheMoment() {
        assertTrue(handle.getAccessibleText().contains("9 April 2025"));
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertTrue(handle.getAccessibleText().contains("2025年4月9日"));
        assertEquals("日本のみ", ((Labeled) pane.lookup(".selected-only")).getText());
    }

    @Test
    void howManyAreSelectedIsSaidWhereTheirNamesHaveNoRoom() {
        Labeled only = (Labeled) pane.lookup(".selected-only");
        Window.act(() -> session.change(
                view -> view.withSelection(Set.of(SmallWorld.JAPAN, SmallWorld.GERMANY, SmallWorld.MOZAMBIQUE))));
        assertEquals("Only 3 selected", only.getText());
        assertTrue(only.getAccessibleText().contains("Japan"), only.getAccessibleText());
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals("選択中の3件のみ", only.getText());
    }

    @Test
    void playingWalksFromEventToEventAndIsOneStep() {
        robot.clickOn("#play");
        assertEquals(LocalDate.parse("2025-04-10"), asOf());
        robot.clickOn("#play");
        Window.act(session::undo);
        assertEquals(START, asOf());
    }

    @Test
    void inALowWindowAllEventsStandOnOneLineInALowCard() {
        assertTrue(pane.prefHeight(1200) <= 82, () -> String.valueOf(pane.prefHeight(1200)));
        assertEquals(1, heightsOfMarks().size());
        assertTrue(pane.lookupAll(".event-month").isEmpty());
    }

    @Test
    void noLabelOfTheOneLineOverlapsAnotherTheDateOrWhatHappenedOnIt() {
        for (String day : List.of("2025-02-05", "2025-04-09", "2025-04-16", "2025-05-30")) {
            Window.act(() -> session.change(view -> view.withData(view.data().withAsOf(LocalDate.parse(day)))));
            List<Bounds> texts = Stream.of(".event-label", ".as-of-date", ".day-line")
                    .flatMap(style -> pane.lookupAll(style).stream())
                    .filter(Node::isVisible)
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .toList();
            assertTrue(texts.size() >= 3, texts.toString());
            for (Bounds one : texts) {
                assertEquals(1, texts.stream().filter(one::intersects).count(), day + one);
            }
        }
    }

    @Test
    void whatHappenedStandsBesideTheDateAndIsHeardWithIt() {
        Node line = pane.lookup("#day-line");
        Window.act(() -> session.change(view -> view.withData(view.data().withAsOf(LocalDate.parse("2025-04-16")))));
        assertTrue(line.isVisible());
        assertTrue(
                handle.getAccessibleText().contains("16 April 2025: announced: negotiations; Japan"),
                handle.getAccessibleText());
        assertNotNull(((Labeled) pane.lookup("#day-line-named")).getGraphic(), "its marks have discs now");
        assertFalse(isCut(pane.lookup("#day-line-named")));
        assertEquals(Set.of(JAPAN), pane.touchedProperty().get().countries());
        Window.act(() -> session.change(view -> view.withData(view.data().withAsOf(LocalDate.parse("2025-04-17")))));
        assertFalse(line.isVisible());
        assertEquals(Set.of(), pane.touchedProperty().get().countries());
    }

    private static boolean isCut(Node label) {
        String whole = ((Labeled) label).getText();
        return label.lookupAll(".text").stream()
                .map(node -> (Text) node)
                .anyMatch(text -> !text.getText().equals(whole));
    }

    @Test
    void aClickOnAMarkGoesToItsDayAndOneOnTheBarDoesNot() {
        Rectangle mark = pane.lookupAll(".track .event-mark").stream()
                .map(node -> (Rectangle) node)
                .max(Comparator.comparing(Rectangle::getX))
                .orElseThrow();
        robot.clickOn(mark);
        assertEquals(LocalDate.parse("2025-05-30"), asOf());
        Window.act(session::undo);
        assertEquals(START, asOf());
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(pane.lookup(".as-of-bar"));
        assertTrue(Math.abs(START.until(asOf(), ChronoUnit.DAYS)) <= 1, asOf().toString());
    }

    @Test
    void inATallWindowEachLaneHasItsOwnLine() {
        Window.act(() -> pane.getScene().getWindow().setHeight(1000));
        assertTrue(heightsOfMarks().size() >= 3);
        assertTrue(pane.prefHeight(1200) > 120);
    }

    private Set<Double> heightsOfMarks() {
        return pane.lookupAll(".track .event-mark").stream()
                .map(node -> (Rectangle) node)
                .map(mark -> mark.getY() + mark.getHeight() / 2)
                .collect(Collectors.toSet());
    }

    private LocalDate asOf() {
        return session.view().data().asOf();
    }
}
