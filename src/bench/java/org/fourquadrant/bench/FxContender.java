package org.fourquadrant.bench;

import javafx.scene.Parent;
import javafx.stage.Stage;

/** A chart in a window of its own; a turn moves its line and lasts until the window is rendered. */
final class FxContender implements Contender, AutoCloseable {

    private final String name;
    private final Work move;
    private final Stage stage;

    /** Shows the chart; on the toolkit's thread. */
    FxContender(String name, Parent chart, Work move) {
        this.name = name;
        this.move = move;
        this.stage = FxStage.show(chart);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(int turn) throws Exception {
        move.run(turn);
        FxStage.pulse();
    }

    @Override
    public void close() {
        stage.close();
    }

    /** Where the line is at a turn, per cent of GDP. */
    static double share(int turn) {
        return 1.5 + turn % 100 * 0.01;
    }
}
