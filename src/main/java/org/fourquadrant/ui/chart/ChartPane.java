package org.fourquadrant.ui.chart;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.PixelImage;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.PulseGate;

/** The chart with everything that hands and keys do on it. */
public final class ChartPane extends Region {

    /** So long a card stays beside a resting pointer while the chart is presented. */
    private static final Duration REST = Duration.seconds(3);

    private static final String BUNDLE = "org.fourquadrant.ui.chart.chart";

    private final Session session;
    private final Pointed pointed;
    private final ChartComposer composer;
    private final LiveTexts words;
    private final ChartRaster raster;
    private final PixelImage picture = new PixelImage();
    private final ReadOnlyObjectWrapper<LaidOutChart> laidOut = new ReadOnlyObjectWrapper<>(this, "laidOut");
    private final PointedLayer pointedLayer;
    private final MarkItem markItem;
    private final ToolButtons tools;
    private final SpokenMark spoken;
    private final PulseGate gate;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Consumer<? super RuntimeException>> onNothingDrawn = Optional.empty();

    public ChartPane(Session session, Pointed pointed, Chart chart) {
        this.session = session;
        this.pointed = pointed;
        this.words = new LiveTexts(BUNDLE, session.languageProperty());
        this.raster = new ChartRaster(chart.painter());
        this.pointedLayer = new PointedLayer(session, pointed, laidOut, words);
        this.markItem = new MarkItem(() -> new Selecting(session).only(pointed.country()));
        this.tools = new ToolButtons(laidOut, words);
        this.spoken = new SpokenMark(session, pointed, laidOut, words);
        this.gate = new PulseGate(this, this::draw);
        this.composer = new ChartComposer(session, chart, gate::request);
        SelectionShapes shapes = SelectionShapes.hidden();
        ThresholdHandle handle = new ThresholdHandle(session, laidOut, words);
        setId("chart");
        getStyleClass().add("chart-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleHelpProperty().bind(words.of("chart.help"));
        getChildren()
                .setAll(
                        picture.view(),
                        new TouchedLayer(pointed, laidOut),
                        shapes.band(),
                        shapes.lasso(),
                        pointedLayer,
                        markItem,
                        handle,
                        new LinePin(session, laidOut, words),
                        new LegendItems(session, laidOut, words),
                        tools,
                        new FocusRing(this));
        connect(shapes);
    }

    /** The chart as it is laid out now; null until the first drawing. */
    public ReadOnlyObjectProperty<LaidOutChart> laidOutProperty() {
        return laidOut.getReadOnlyProperty();
    }

    /** The mark of the moment in words; empty unless a key has asked for them. */
    public ReadOnlyStringProperty spokenProperty() {
        return spoken.textProperty();
    }

    /** Begins to say the mark of the moment in words, or stops. */
    public void toggleWords() {
        spoken.toggleWords();
    }

    /** Begins to sound the marks, or stops. */
    public void toggleSound() {
        spoken.toggleSound();
    }

    /** How many times the picture was painted. */
    public long draws() {
        return gate.draws();
    }

    /** Shows the chart as a slide, or as the window has it. */
    void present(Optional<ChartFrame.Slide> next) {
        if (!next.equals(composer.slide())) {
            composer.present(next);
            tools.setVisible(next.isEmpty());
            pointed.set(Optional.empty());
            gate.request();
        }
    }

    private void letGoOfPointed() {
        if (composer.slide().isPresent()) {
            pointed.set(Optional.empty());
        }
    }

    private void connect(SelectionShapes shapes) {
        WheelZoom zoom = new WheelZoom(session, laidOut, this::fittedPlot);
        ChartHands hands = new ChartHands(session, pointed, laidOut, this, shapes, tools.toolProperty());
        ChartKeys keys = new ChartKeys(
                session, pointed, laidOut, zoom, hands, tools.toolProperty()::set, pointedLayer::setWalking);
        setOnScroll(zoom::turn);
        setOnKeyPressed(keys::press);
        setOnKeyReleased(keys::release);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            pointedLayer.setWalking(false);
            rest.playFromStart();
        });
        rest.setOnFinished(event -> letGoOfPointed());
        session.shownProperty().addListener((property, before, after) -> {
            if (!after.looksLike(before)) {
                gate.request();
            }
        });
        session.movingProperty().addListener((property, before, moving) -> gate.request());
        pointed.countryProperty().addListener((property, before, after) -> describe());
        widthProperty().addListener((property, before, after) -> gate.request());
        heightProperty().addListener((property, before, after) -> gate.request());
        followOutputScale();
        Look.onContrast(this, gate::request);
    }

    private void followOutputScale() {
        ObservableValue<Window> window = sceneProperty().flatMap(Scene::windowProperty);
        window.flatMap(Window::outputScaleXProperty).addListener((property, before, after) -> gate.request());
    }

    /**
     * What is done, once, where the very first picture cannot be drawn: something else is to be shown then.
     *
     * @param handler takes why
     */
    public void setOnNothingDrawn(Consumer<? super RuntimeException> handler) {
        onNothingDrawn = Optional.of(handler);
    }

    private void draw() {
        try {
            drawNow();
        } catch (RuntimeException failure) {
            Consumer<? super RuntimeException> handler =
                    onNothingDrawn.filter(known -> laidOut.get() == null).orElseThrow(() -> failure);
            onNothingDrawn = Optional.empty();
            handler.accept(failure);
        }
    }

    private void drawNow() {
        if (getWidth() < ChartSize.MIN_WIDTH || getHeight() < ChartSize.MIN_HEIGHT) {
            return;
        }
        ChartSize size = new ChartSize(getWidth(), getHeight());
        composer.seenIn(Look.contrastOf(this));
        LaidOutChart next = composer.compose(size, Optional.ofNullable(laidOut.get()));
        picture.show(
                size.width(),
                size.height(),
                outputScale(),
                (argb, width, height, scale) -> raster.render(next, argb, width, height, scale));
        pointedLayer.resize(getWidth(), getHeight());
        laidOut.set(next);
        describe();
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return (window == null ? 1 : window.getOutputScaleX())
                * composer.slide().map(ChartFrame.Slide::times).orElse(1.0);
    }

    private PlotGeometry fittedPlot() {
        return composer.fittedPlot(laidOut.get().size());
    }

    private void describe() {
        Optional<LaidOutChart> scene = Optional.ofNullable(laidOut.get());
        CardText text = new CardText(session.facts(), words.now());
        setAccessibleText(text.summary(scene.flatMap(LaidOutChart::comparisonHeadline)));
        Optional<CountryCode> country = pointed.country();
        markItem.standOn(
                country.flatMap(code -> scene.flatMap(now -> now.markOf(code))),
                country.flatMap(session.facts().classification()::find)
                        .map(plotted -> text.sentence(
                                plotted,
                                scene.flatMap(now ->
                                        now.comparisonOf(plotted.country().code()))))
                        .orElse(""));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        boolean onMark = attribute == AccessibleAttribute.FOCUS_ITEM && markItem.isVisible();
        return onMark ? markItem : super.queryAccessibleAttribute(attribute, parameters);
    }

    /**
     * Says that keys act on the chart, when it was reached by key; a frame of its own, as the picture would cover
     * another.
     */
    private static final class FocusRing extends Region {

        FocusRing(Region chart) {
            setId("chart-focus");
            getStyleClass().add("chart-focus");
            setManaged(false);
            setMouseTransparent(true);
            visibleProperty().bind(chart.focusVisibleProperty());
            chart.widthProperty().addListener((property, before, after) -> fit(chart));
            chart.heightProperty().addListener((property, before, after) -> fit(chart));
        }

        private void fit(Region chart) {
            resizeRelocate(0, 0, chart.getWidth(), chart.getHeight());
        }
    }

    /** What assistive technology meets on the mark that the keyboard or the pointer is on; nothing of it is seen. */
    private static final class MarkItem extends Region {

        private final Runnable open;

        /**
         * An item on no mark yet.
         *
         * @param open opens the country's dossier
         */
        MarkItem(Runnable open) {
            this.open = open;
            setId("pointed-mark");
            setManaged(false);
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setVisible(false);
        }

        /**
         * Moves to a mark.
         *
         * @param mark the mark; on none, there is nothing to meet
         * @param sentence what is said of it
         */
        void standOn(Optional<MarkPlace> mark, String sentence) {
            setVisible(mark.isPresent());
            setAccessibleText(sentence);
            mark.ifPresent(place -> resizeRelocate(
                    place.x() - place.radius(), place.y() - place.radius(), 2 * place.radius(), 2 * place.radius()));
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                open.run();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
