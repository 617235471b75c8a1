package org.fourquadrant.ui.reading;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.fourquadrant.ui.task.LatestTask;

/** How far work in the background has come, with a button that gives it up; seen only where it takes its time. */
final class WaitingBar extends HBox {

    /** Work that is done sooner is not worth a bar. */
    static final Duration PATIENCE = Duration.millis(400);

    private final PauseTransition wait = new PauseTransition(PATIENCE);

    /** @param onCancel is called once the work is given up */
    WaitingBar(LatestTask task, String doing, String cancelling, Runnable onCancel) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(doing);
        label.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(220);
        bar.progressProperty().bind(task.progressProperty());
        Button cancel = new Button(cancelling);
        cancel.setId("reading-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            task.cancel();
            onCancel.run();
        });
        getChildren().setAll(label, bar, cancel);
        setVisible(false);
        wait.setOnFinished(event -> setVisible(task.runningProperty().get()));
        task.runningProperty().addListener((any, before, running) -> {
            setVisible(false);
            if (running) {
                wait.playFromStart();
            }
        });
    }
}
