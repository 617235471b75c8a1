package org.fourquadrant.ui.shared;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The dialogs of the window, in its language and look. */
public final class Dialogs {

    private final Session session;
    private final LiveTexts words;
    private final Look look;
    private final Window owner;

    public Dialogs(Session session, LiveTexts words, Look look, Window owner) {
        this.session = session;
        this.words = words;
        this.look = look;
        this.owner = owner;
    }

    /** The window that dialogs belong to. */
    public Window owner() {
        return owner;
    }

    /** Shows problems, a line each, which can be copied, and waits until it is closed. */
    public void problems(String title, String explanation, List<String> lines) {
        TextArea text = new TextArea(String.join("\n", lines));
        text.setId("problems");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefSize(760, Math.min(420, 80 + lines.size() * 30.0));
        message(title, explanation, text);
    }

    /** Shows something and waits until it is closed. */
    public void message(String title, String explanation, Node content) {
        Dialog<ButtonType> dialog = dressed(new Dialog<>(), title);
        Label text = new Label(explanation);
        text.setWrapText(true);
        VBox box = new VBox(text, content);
        box.getStyleClass().add("dialog-box");
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().getButtonTypes().setAll(closing());
        dialog.showAndWait();
    }

    /**
     * Asks which of some answers is meant and waits for it.
     *
     * @return its place among the answers; −1 for none of them
     */
    public int choose(String title, String question, List<String> answers) {
        Dialog<ButtonType> dialog = dressed(new Dialog<>(), title);
        Label text = new Label(question);
        text.setWrapText(true);
        text.setMaxWidth(620);
        VBox box = new VBox(text);
        box.getStyleClass().add("dialog-box");
        dialog.getDialogPane().setContent(box);
        List<ButtonType> buttons = answers.stream()
                .map(answer -> new ButtonType(answer, ButtonBar.ButtonData.OTHER))
                .toList();
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(words.now().get("button.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait().map(buttons::indexOf).orElse(-1);
    }

    /** Gives a dialog our look, a title and an owner. */
    public <T> Dialog<T> dressed(Dialog<T> dialog, String title) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        look.dress(pane, session.view().theme());
        pane.setGraphic(null);
        pane.setHeaderText(null);
        ScrolledParts.keepNoPicture(dialog);
        OnScreen.keep(pane.getScene().getWindow(), owner);
        return dialog;
    }

    /** The button that closes a dialog. */
    public ButtonType closing() {
        return new ButtonType(words.now().get("button.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }
}
