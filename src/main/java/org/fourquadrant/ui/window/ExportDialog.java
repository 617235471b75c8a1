package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.model.Theme;
import org.fourquadrant.ui.state.Words;

/** Asks how large a picture shall be and on which ground. */
final class ExportDialog {

    /**
     * What was chosen.
     *
     * @param size of the picture
     * @param theme its ground
     */
    record Choice(PixelSize size, Theme theme) {}

    private static final List<String> SIZES =
            List.of("1920x1080", "1280x720", "3840x2160", "1600x1200", "1080x1080", "1754x1240");

    private final Dialogs dialogs;
    private final Words words;
    private final ComboBox<String> size = new ComboBox<>();
    private final CheckBox dark = new CheckBox();

    ExportDialog(Dialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
        size.getItems().setAll(SIZES);
        size.setEditable(true);
        size.setValue(SIZES.get(0));
        size.setId("export-size");
        dark.setText(words.now().get("export.dark"));
    }

    /** Waits for the choice; empty when it is called off. Slides are light unless the dark ground is asked for. */
    Optional<Choice> ask(Theme shown) {
        dark.setVisible(shown == Theme.DARK);
        dark.setManaged(shown == Theme.DARK);
        Dialog<Choice> dialog = dialogs.dressed(new Dialog<>(), words.now().get("export.title"));
        ButtonType save = new ButtonType(words.now().get("export.choose"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(save, dialogs.cancelling());
        dialog.getDialogPane().setContent(content());
        Node button = dialog.getDialogPane().lookupButton(save);
        size.getEditor()
                .textProperty()
                .addListener((property, before, after) ->
                        button.setDisable(read(after).isEmpty()));
        dialog.setResultConverter(pressed -> pressed == save ? choice() : null);
        return dialog.showAndWait();
    }

    private Node content() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dialog-grid");
        Label caption = new Label(words.now().get("export.size"));
        Label help = new Label(words.now()
                .format("export.size.help", String.valueOf(PixelSize.LEAST), String.valueOf(PixelSize.MOST)));
        help.getStyleClass().add("faint");
        grid.addRow(0, caption, size);
        grid.add(help, 1, 1);
        grid.add(dark, 1, 2);
        return grid;
    }

    private Choice choice() {
        return read(size.getEditor().getText())
                .map(chosen -> new Choice(chosen, dark.isSelected() ? Theme.DARK : Theme.LIGHT))
                .orElse(null);
    }

    private static Optional<PixelSize> read(String text) {
        try {
            return Optional.of(PixelSize.parse(text));
        } catch (IllegalArgumentException noSize) {
            return Optional.empty();
        }
    }
}
