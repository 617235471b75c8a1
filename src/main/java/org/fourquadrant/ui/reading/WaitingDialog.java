package org.fourquadrant.ui.reading;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.task.LatestTask;

/** A small window that shows how far the reading of a file has come, where that takes its time, and gives it up. */
public final class WaitingDialog {

    private static final double WIDTH = 380;

    private final LatestTask task;
    private final Dialogs dialogs;
    private final LiveTexts words;
    private final Runnable onCancel;
    private final PauseTransition wait = new PauseTransition(WaitingBar.PATIENCE);

    /** @param onCancel is called once the work is given up */
    public WaitingDialog(LatestTask task, Dialogs dialogs, LiveTexts words, Runnable onCancel) {
        this.task = task;
        this.dialogs = dialogs;
        this.words = words;
        this.onCancel = onCancel;
    }

    /** Shows it once the work has taken a moment; it goes with the work. The chart stays usable meanwhile. */
    public void show(String doing) {
        wait.setOnFinished(event -> {
            if (task.runningProperty().get()) {
                open(doing);
            }
        });
        wait.playFromStart();
    }

    private void open(String doing) {
        Dialog<ButtonType> dialog = dialogs.dressed(new Dialog<>(), doing);
        dialog.initModality(Modality.NONE);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(WIDTH);
        bar.progressProperty().bind(task.progressProperty());
        VBox box = new VBox(new Label(doing), bar);
        box.getStyleClass().add("dialog-box");
        dialog.getDialogPane().setContent(box);
        ButtonType cancelling = new ButtonType(
                Texts.of(TableDialog.BUNDLE, words.now().language()).get("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(cancelling);
        Button cancel = (Button) dialog.getDialogPane().lookupButton(cancelling);
        cancel.setId("reading-cancel");
        ChangeListener<Boolean> ending = (any, before, running) -> dialog.close();
        task.runningProperty().addListener(ending);
        dialog.setOnCloseRequest(event -> {
            task.runningProperty().removeListener(ending);
            if (task.runningProperty().get()) {
                task.cancel();
                onCancel.run();
            }
        });
        dialog.show();
    }
}
