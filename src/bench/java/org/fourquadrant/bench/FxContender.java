package org.fourquadrant.bench;

import javafx.scene.Parent;
import javafx.stage.Stage;

/**
 * A chart in a window; a turn moves its line and lasts until the window is rendered. The contenders share one window, as
 * every further one costs each frame some milliseconds here.
 */
final class FxContender implements Contender {

    private final String name;
    private final Stage stage;
    private final Parent chart;
    private final Work move;

    /** A contender that shows its chart in a window; on the toolkit's thread. */
    FxContender(String name, Stage stage, Parent chart, Work move) {
        this.name = name;
        this.stage = stage;
        this.chart = chart;
        this.move = move;
    }

    @Override
    public String name() {
        return name;
    }

    /** Puts its chart into the window and lets it be rendered. */
    @Override
    public void prepare() throws Exception {
        if (stage.getScene().getRoot() != chart) {
            stage.getScene().setRoot(chart);
        }
        FxStage.pulse();
    }

    @Override
    public void run(int turn) throws Exception {
        move.run(turn);
        FxStage.pulse();
    }

    /** Where the line is at a turn, per cent of GDP. */
    static double share(int turn) {
        return 1.5 + turn % 100 * 0.01;
    }
}
