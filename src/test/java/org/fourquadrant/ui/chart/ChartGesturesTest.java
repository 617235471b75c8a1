package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LegendPlace;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.Trait;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.Viewport;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Touched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Each gesture with the events that the toolkit reports, on the base data. */
class ChartGesturesTest {

    private enum Key {
        ALT,
        CONTROL,
        SHIFT
    }

    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final CountryCode CANADA = new CountryCode("CAN");
    private static final CountryCode ISRAEL = new CountryCode("ISR");
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
    private final Pointed pointed = new Pointed();
    private ChartPane chart;

    @BeforeEach
    void showChart() throws Exception {
        chart = Window.show(() -> new ChartPane(session, pointed, CHART), 1000, 680);
    }

    @Test
    void aClickOnTheStripMovesTheLineThereInOneStep() {
        click(xOf(3.2), stripY());
        assertEquals(3.2, session.view().thresholds().main(), 0.05);
        Window.act(session::undo);
        assertEquals(2, session.view().thresholds().main());
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void aDragAlongTheStripMovesTheLineInOneStep() {
        drag(xOf(1.5), stripY(), xOf(2.5), stripY(), xOf(3.5), stripY());
        assertEquals(3.5, session.view().thresholds().main());
        Window.act(session::undo);
        assertEquals(2, session.view().thresholds().main());
    }

    @Test
    void aRingSaysThatTheChartWasReachedByKeyAndIsGoneAfterAClick() throws TimeoutException {
        // The root of a scene is no place that Tab comes back to.
        Window.show(() -> new StackPane(chart = new ChartPane(session, pointed, CHART)), 1000, 680);
        Node ring = chart.lookup("#chart-focus");
        Window.act(chart::requestFocus);
        assertFalse(ring.isVisible());
        Window.act(() -> chart.fireEvent(tab()));
        assertFalse(chart.isFocused());
        Window.act(() -> chart.getScene().getFocusOwner().fireEvent(backTab()));
        assertTrue(chart.isFocused());
        assertTrue(ring.isVisible());
        assertEquals(chart.getWidth(), ring.getLayoutBounds().getWidth());
        click(xOf(3.2), stripY());
        assertFalse(ring.isVisible());
    }

    private static KeyEvent tab() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
    }

    private static KeyEvent backTab() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false);
    }

    @Test
    void thePointerOverTheStripSaysThatItCanBeClicked() {
        Window.act(() -> chart.fireEvent(mouse(MouseEvent.MOUSE_MOVED, xOf(3), stripY(), 0, Set.of())));
        assertEquals(Cursor.HAND, chart.getCursor());
    }

    @Test
    void aDraggedLabelStaysWhereItWasPutAndADoubleClickFreesIt() {
        Box label = labelOf(ISRAEL);
        double x = label.x() + label.width() / 2;
        double y = label.y() + label.height() / 2;
        MarkPlace mark = scene().markOf(ISRAEL).orElseThrow();

        drag(x, y, x - 20, y - 30, x - 40, y - 60);

        LabelOffset offset = session.view().labels().pinned().get(ISRAEL);
        assertEquals(x - 40 - mark.x(), offset.dx(), 1);
        assertEquals(y - 60 - mark.y(), offset.dy(), 1);
        assertEquals(y - 60, labelOf(ISRAEL).y() + label.height() / 2, 1.5);
        doubleClick(x - 40, y - 60);
        assertTrue(session.view().labels().pinned().isEmpty());
    }

    @Test
    void draggingALabelIsOneStep() {
        Box label = labelOf(ISRAEL);
        drag(label.x() + 5, label.y() + 5, label.x() - 20, label.y() - 20, label.x() - 40, label.y() - 40);
        Window.act(session::undo);
        assertTrue(session.view().labels().pinned().isEmpty());
        assertFalse(session.undoableProperty().get());
    }

    @Test
    void aClickOnALabelMeansItsCountry() {
        Box label = labelOf(ISRAEL);
        click(label.x() + label.width() / 2, label.y() + label.height() / 2);
        assertEquals(Set.of(ISRAEL), session.view().selection());
    }

    @Test
    void aLassoSelectsWhatIsInsideTheLineDrawnWithAlt() {
        MarkPlace japan = scene().markOf(JAPAN).orElseThrow();
        MarkPlace canada = scene().markOf(CANADA).orElseThrow();
        double between = (japan.x() + canada.x()) / 2;
        press(between, japan.y() + 16, Set.of(Key.ALT));
        dragTo(japan.x() + 12, japan.y() + 16, Set.of(Key.ALT));
        dragTo(japan.x() + 12, japan.y() - 14, Set.of(Key.ALT));
        dragTo(between, japan.y() - 14, Set.of(Key.ALT));
        release(between, japan.y() - 14, Set.of(Key.ALT));
        assertEquals(Set.of(JAPAN), session.view().selection());
    }

    @Test
    void aLassoNeedsNoKeyOnceItIsChosen() {
        MarkPlace japan = scene().markOf(JAPAN).orElseThrow();
        MarkPlace canada = scene().markOf(CANADA).orElseThrow();
        double between = (japan.x() + canada.x()) / 2;
        type("l");
        assertTrue(tool("lasso").isSelected());
        press(between, japan.y() + 16, Set.of());
        dragTo(japan.x() + 12, japan.y() + 16, Set.of());
        dragTo(japan.x() + 12, japan.y() - 14, Set.of());
        dragTo(between, japan.y() - 14, Set.of());
        release(between, japan.y() - 14, Set.of());
        assertEquals(Set.of(JAPAN), session.view().selection());
    }

    @Test
    void aLassoThatBeginsOnALabelLeavesItWhereItIs() {
        Box label = labelOf(ISRAEL);
        type("l");
        drag(label.x() + 5, label.y() + 5, label.x() - 20, label.y() - 20, label.x() - 40, label.y() - 40);
        assertTrue(session.view().labels().pinned().isEmpty());
    }

    @Test
    void theHandMovesTheChartAndTheLineStaysInView() {
        Window.act(() -> session.change(
                view -> view.withAxes(view.axes().withZoom(Optional.of(new Viewport(1.5, 3, -150_000, -20_000))))));
        Window.act(tool("pan")::fire);
        double x = xOf(2.6);
        double y = scene().plot().yOfBalance(-33_000);
        drag(x, y, x - 200, y, x - 400, y);
        assertTrue(scene().plot().shareAt(scene().plot().x() + 1) > 1.5);
        assertTrue(xOf(2) >= scene().plot().x());
        assertTrue(session.view().selection().isEmpty());
    }

    @Test
    void oneToolIsAlwaysChosen() {
        Window.act(tool("band")::fire);
        assertTrue(tool("band").isSelected());
        assertFalse(tool("lasso").isSelected());
        assertEquals("Drag selects with a lasso (L, or hold Alt)", tool("lasso").getAccessibleText());
    }

    @Test
    void whoIsTouchedHasADiscThatFadesWhenNobodyIsAnyMore() {
        LocalDate day = LocalDate.of(2025, 4, 16);
        Window.act(() -> pointed.touchedProperty().set(new Touched(day, Set.of(JAPAN))));
        assertEquals(1, chart.lookupAll(".touched").size());
        Window.act(() -> pointed.touchedProperty().set(Touched.NOBODY));
        assertEquals(1, chart.lookupAll(".touched").size(), "it fades");
        Window.act(() ->
                pointed.touchedProperty().set(new Touched(day.plusDays(1), Set.of(JAPAN, new CountryCode("DEU")))));
        assertEquals(2, chart.lookupAll(".touched").size());
        assertEquals(1, chart.lookup("#touched").getOpacity(), "whoever comes is not half faded");
        Window.act(() -> pointed.touchedProperty().set(Touched.NOBODY));
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, chart.lookupAll(".touched").size());
    }

    @Test
    void aClickOnACornerTitleSelectsItsQuadrant() {
        PlotGeometry plot = scene().plot();
        click(plot.x() + plot.width() - 30, plot.y() + 18);
        assertEquals(
                (int) scene().facts().counts().get(Quadrant.I),
                session.view().selection().size());
    }

    @Test
    void marksOnOneSpotAreOfferedInAMenu() {
        MarkPlace crowded = scene().marks().stream()
                .filter(mark -> Targets.stack(scene(), mark).size() > 1)
                .findFirst()
                .orElseThrow();
        click(crowded.x(), crowded.y());
        assertTrue(session.view().selection().isEmpty());
        List<MenuItem> offered = stackMenu();
        assertEquals(Targets.stack(scene(), crowded).size(), offered.size());
        Window.act(offered.get(1)::fire);
        assertEquals(
                Set.of(Targets.stack(scene(), crowded).get(1)), session.view().selection());
    }

    @Test
    void aClickOnTheLegendShowsOnlyThatClassAndAnotherClickAllAgain() {
        colourBy(ColourBy.REGION);
        click(legend(Region.ASIA));
        assertEquals(Set.of(Region.ASIA), session.view().marks().filter().traits());
        assertTrue(scene().markOf(JAPAN).isPresent());
        assertTrue(scene().markOf(CANADA).isEmpty());
        assertTrue(legend(Region.ASIA).isShown());
        assertFalse(legend(Region.AFRICA).isShown());
        click(legend(Region.ASIA));
        assertTrue(scene().markOf(CANADA).isPresent());
    }

    @Test
    void everyColouringHasALegendThatFiltersInStepsThatCanBeUndone() {
        for (ColourBy colouring : EnumSet.complementOf(EnumSet.of(ColourBy.QUADRANT))) {
            colourBy(colouring);
            List<CountryCode> before =
                    scene().marks().stream().map(MarkPlace::country).toList();
            for (LegendPlace entry : scene().legendEntries()) {
                click(entry);
                assertEquals(
                        entry.countries(),
                        scene().marks().stream().map(MarkPlace::country).toList(),
                        entry.caption());
                Window.act(session::undo);
                assertEquals(
                        before, scene().marks().stream().map(MarkPlace::country).toList(), entry.caption());
            }
        }
    }

    @Test
    void whatIsChosenLastOfTheLegendShowsAllAgain() {
        colourBy(ColourBy.REGION);
        scene().legendEntries().forEach(entry -> click(legend(entry.trait())));
        assertEquals(Filter.ALL, session.view().marks().filter());
    }

    @Test
    void aClickOnTheLegendWithCtrlSelectsItsCountries() {
        colourBy(ColourBy.MEMBERSHIP);
        LegendPlace entry = legend(Alignment.NATO_AND_EU);
        click(entry.box().x() + 8, entry.box().y() + 6, Key.CONTROL);
        assertEquals(
                Set.of("NLD", "BEL", "ESP", "DEU", "FRA"),
                session.view().selection().stream().map(CountryCode::value).collect(Collectors.toSet()));
        assertEquals(Filter.ALL, session.view().marks().filter());
    }

    @Test
    void theLegendIsABoxToTickForEachClass() {
        colourBy(ColourBy.REGION);
        Parent legend = (Parent) chart.lookup("#legend");
        Node asia = legend.getChildrenUnmodifiable().get(Region.ASIA.ordinal());
        assertEquals(AccessibleRole.CHECK_BOX, asia.getAccessibleRole());
        assertTrue(asia.isFocusTraversable());
        assertEquals("Asia: 23 shown. Space shows only these, or no longer.", asia.getAccessibleText());
        Window.act(() -> asia.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false)));
        assertEquals(Set.of(Region.ASIA), session.view().marks().filter().traits());
        Node africa = legend.getChildrenUnmodifiable().get(Region.AFRICA.ordinal());
        assertEquals(false, africa.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        assertEquals("Africa: left out. Space shows these too.", africa.getAccessibleText());
        Window.act(() -> africa.executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals(
                Set.of(Region.ASIA, Region.AFRICA),
                session.view().marks().filter().traits());
    }

    @Test
    void whatIsSaidOfAMarkIsOneSentence() {
        Window.act(() -> pointed.set(Optional.of(JAPAN)));
        assertEquals(
                "Japan, III: deficit $68.5bn, 1.4%, below the line by 0.6",
                chart.lookup("#pointed-mark").getAccessibleText());
        assertEquals("24 of 63 meet 2%", chart.getAccessibleText());
    }

    private List<MenuItem> stackMenu() {
        return javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu)
                .map(window -> (ContextMenu) (PopupWindow) window)
                .findFirst()
                .orElseThrow()
                .getItems();
    }

    private ToggleButton tool(String name) {
        return (ToggleButton) chart.lookup("#tool-" + name);
    }

    @Test
    void aDigitSelectsAQuadrantAndWithCtrlAddsOne() {
        key(KeyCode.DIGIT1);
        assertEquals(inside(Quadrant.I), session.view().selection());
        key(KeyCode.DIGIT2, Key.CONTROL);
        assertEquals(
                inside(Quadrant.I).size() + inside(Quadrant.II).size(),
                session.view().selection().size());
        key(KeyCode.DIGIT4);
        assertEquals(inside(Quadrant.IV), session.view().selection());
    }

    private Set<CountryCode> inside(Quadrant quadrant) {
        return Set.copyOf(Selecting.inside(session.facts(), quadrant));
    }

    @Test
    void arrowsWithShiftSelectTheMarksOnTheWay() {
        Window.act(() -> pointed.set(Optional.of(JAPAN)));
        key(KeyCode.RIGHT, Key.SHIFT);
        CountryCode first = pointed.country().orElseThrow();
        key(KeyCode.RIGHT, Key.SHIFT);
        CountryCode second = pointed.country().orElseThrow();
        assertEquals(Set.of(JAPAN, first, second), session.view().selection());
        key(KeyCode.LEFT);
        assertEquals(3, session.view().selection().size());
    }

    @Test
    void arrowsWithAltMoveTheLabelInOneStepAndDeleteFreesIt() {
        LabelOffset before = scene().labels().stream()
                .filter(label -> label.country().equals(ISRAEL))
                .findFirst()
                .orElseThrow()
                .offset();
        Window.act(() -> pointed.set(Optional.of(ISRAEL)));
        key(KeyCode.UP, Key.ALT);
        key(KeyCode.UP, Key.ALT);
        key(KeyCode.LEFT, Key.ALT, Key.SHIFT);
        LabelOffset pinned = session.view().labels().pinned().get(ISRAEL);
        assertEquals(before.dy() - 16, pinned.dy(), 1);
        assertEquals(before.dx() - 1, pinned.dx(), 1);
        key(KeyCode.DELETE, Key.ALT);
        assertTrue(session.view().labels().pinned().isEmpty());
    }

    @Test
    void arrowsWithCtrlMoveTheChart() {
        double before = scene().plot().shareAt(scene().plot().x());
        key(KeyCode.RIGHT, Key.CONTROL);
        assertTrue(scene().plot().shareAt(scene().plot().x()) > before);
        assertTrue(session.view().selection().isEmpty());
    }

    @Test
    void enterOnACrowdedSpotOffersWhoIsThere() {
        MarkPlace crowded = scene().marks().stream()
                .filter(mark -> Targets.stack(scene(), mark).size() > 1)
                .findFirst()
                .orElseThrow();
        Window.act(() -> pointed.set(Optional.of(crowded.country())));
        key(KeyCode.ENTER);
        List<MenuItem> offered = stackMenu();
        Window.act(offered.get(1)::fire);
        assertEquals(
                Set.of(Targets.stack(scene(), crowded).get(1)), session.view().selection());
    }

    @Test
    void enterWithCtrlOnTheLegendSelectsItsCountries() {
        colourBy(ColourBy.MEMBERSHIP);
        LegendPlace entry = legend(Alignment.NATO_AND_EU);
        Node box = ((Parent) chart.lookup("#legend"))
                .getChildrenUnmodifiable()
                .get(scene().legendEntries().indexOf(entry));
        Window.act(() -> box.fireEvent(pressed(KeyCode.ENTER, Set.of(Key.CONTROL))));
        assertEquals(Set.copyOf(entry.countries()), session.view().selection());
        assertEquals(Filter.ALL, session.view().marks().filter());
    }

    private void key(KeyCode code, Key... held) {
        Window.act(() -> chart.fireEvent(pressed(code, Set.of(held))));
    }

    private static KeyEvent pressed(KeyCode code, Set<Key> held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                held.contains(Key.SHIFT),
                held.contains(Key.CONTROL),
                held.contains(Key.ALT),
                false);
    }

    private void type(String letter) {
        KeyCode code = KeyCode.valueOf(letter.toUpperCase(Locale.ROOT));
        Window.act(() ->
                chart.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false)));
    }

    private void colourBy(ColourBy colouring) {
        Window.act(() -> session.change(view -> view.withMarks(view.marks().withColourBy(colouring))));
    }

    private LegendPlace legend(Trait trait) {
        return scene().legendEntries().stream()
                .filter(entry -> entry.trait() == trait)
                .findFirst()
                .orElseThrow();
    }

    private void click(LegendPlace entry) {
        click(entry.box().x() + 8, entry.box().y() + 6);
    }

    /** The chart as it is laid out once the next pulse has drawn the view. */
    private LaidOutChart scene() {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                LaidOutChart now = chart.laidOutProperty().get();
                return now != null && now.view().equals(session.view());
            });
        } catch (TimeoutException notDrawn) {
            throw new AssertionError("the view is not drawn", notDrawn);
        }
        return chart.laidOutProperty().get();
    }

    private double xOf(double share) {
        return scene().plot().xOfShare(share);
    }

    private double stripY() {
        for (double y = scene().plot().y(); y < chart.getHeight(); y++) {
            if (scene().at(xOf(3), y).shareOnStrip().isPresent()) {
                return y + 4;
            }
        }
        throw new AssertionError("no strip");
    }

    private Box labelOf(CountryCode country) {
        for (double y = 0; y < chart.getHeight(); y += 3) {
            for (double x = 0; x < chart.getWidth(); x += 3) {
                var label = scene().at(x, y).label().filter(box -> box.country().equals(country));
                if (label.isPresent()) {
                    return label.get().box();
                }
            }
        }
        throw new AssertionError("no label for " + country);
    }

    private void click(double x, double y, Key... keys) {
        Set<Key> held = Arrays.stream(keys).collect(Collectors.toSet());
        press(x, y, held);
        release(x, y, held);
    }

    private void doubleClick(double x, double y) {
        Window.act(() -> {
            chart.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, x, y, 2, Set.of()));
            chart.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, x, y, 2, Set.of()));
        });
    }

    private void drag(double fromX, double fromY, double viaX, double viaY, double toX, double toY) {
        press(fromX, fromY, EnumSet.noneOf(Key.class));
        dragTo(viaX, viaY, Set.of());
        dragTo(toX, toY, Set.of());
        release(toX, toY, Set.of());
    }

    private void press(double x, double y, Set<Key> held) {
        Window.act(() -> chart.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, x, y, 1, held)));
    }

    private void dragTo(double x, double y, Set<Key> held) {
        Window.act(() -> chart.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x, y, 1, held)));
    }

    private void release(double x, double y, Set<Key> held) {
        Window.act(() -> chart.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, x, y, 1, held)));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, int clicks, Set<Key> held) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                clicks,
                false,
                held.contains(Key.CONTROL),
                held.contains(Key.ALT),
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null);
    }
}
