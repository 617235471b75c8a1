package org.fourquadrant.ui.chart;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.shared.Help;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The handle that moves the threshold line: it lies over the line's pill at the top of the plot. */
final class ThresholdHandle extends Region {

    private static final double WIDTH = 62;
    private static final double HEIGHT = 27;
    private static final double ABOVE_PLOT = 29;

    private final Session session;
    private final ObservableValue<LaidOutChart> scene;
    private final LiveTexts words;
    private final LineDrag drag;
    private double grabbedAt;

    ThresholdHandle(Session session, ObservableValue<LaidOutChart> scene, LiveTexts words) {
        this.session = session;
        this.scene = scene;
        this.words = words;
        this.drag = new LineDrag(session);
        setId("threshold-handle");
        getStyleClass().add("threshold-handle");
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        Help.on(this, words.of("line.help"));
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::pull);
        setOnMouseReleased(this::letGo);
        setOnMouseClicked(MouseEvent::consume);
        setOnKeyPressed(this::step);
        scene.addListener((property, before, after) -> follow(after));
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && scene.getValue() != null) {
            requestFocus();
            grabbedAt = event.getX() - WIDTH / 2;
            drag.begin();
        }
        event.consume();
    }

    private void pull(MouseEvent event) {
        if (drag.isRunning()) {
            PlotGeometry plot = scene.getValue().plot();
            double x = event.getX() + getLayoutX() - grabbedAt;
            if (event.isAltDown()) {
                drag.moveTo(plot, x);
            } else {
                drag.snapTo(plot, x);
            }
        }
        event.consume();
    }

    private void letGo(MouseEvent event) {
        drag.end();
        event.consume();
    }

    private void step(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && drag.isRunning()) {
            drag.cancel();
            event.consume();
        }
        LineSteps.of(event, session.view().thresholds().main()).ifPresent(share -> {
            session.change(view -> view.withThreshold(share));
            event.consume();
        });
    }

    private void follow(LaidOutChart now) {
        PlotGeometry plot = now.plot();
        double x = plot.xOfShare(now.view().thresholds().main());
        setVisible(x >= plot.x() - 1 && x <= plot.x() + plot.width() + 1);
        resizeRelocate(x - WIDTH / 2, plot.y() - ABOVE_PLOT, WIDTH, HEIGHT);
        setAccessibleText(words.now()
                .format(
                        "line.accessible",
                        new Figures(now.view().language())
                                .threshold(now.view().thresholds().main())));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> session.view().thresholds().main();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> Thresholds.MAX;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        double now = session.view().thresholds().main();
        switch (action) {
            case INCREMENT -> session.change(view -> view.withThreshold(LineSteps.moved(now, LineSteps.SMALL)));
            case DECREMENT ->
                session.change(view -> view.withThreshold(LineSteps.moved(now, LineSteps.SMALL.negate())));
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number share) {
                    double within = Math.max(0, Math.min(Thresholds.MAX, share.doubleValue()));
                    session.change(view -> view.withThreshold(within));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /** How keys move the threshold line: a tenth of a point, half a point with Shift. */
    static final class LineSteps {

        static final BigDecimal SMALL = new BigDecimal("0.1");
        private static final BigDecimal LARGE = new BigDecimal("0.5");

        private LineSteps() {}

        /** Where a key moves the line to; empty where the key is none of ours. */
        static Optional<Double> of(KeyEvent key, double now) {
            BigDecimal step = key.isShiftDown() ? LARGE : SMALL;
            if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.UP) {
                return Optional.of(moved(now, step));
            }
            if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.DOWN) {
                return Optional.of(moved(now, step.negate()));
            }
            return Optional.empty();
        }

        /** Decimal arithmetic, so that 2.1 and three steps are 2.4. */
        static double moved(double now, BigDecimal step) {
            double next = BigDecimal.valueOf(now).add(step).doubleValue();
            return Math.max(0, Math.min(Thresholds.MAX, next));
        }
    }
}
