package org.fourquadrant.ui.chart;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fourquadrant.model.view.Thresholds;

/** How keys move the threshold line: a tenth of a point, half a point with Shift. */
final class LineSteps {

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
