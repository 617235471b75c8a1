package org.fourquadrant.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.state.LiveTexts;

/** Shows what every key and gesture does. */
final class KeysHelp {

    private static final List<String> ROWS = List.of(
            "line",
            "line_keys",
            "hover",
            "select",
            "add",
            "band",
            "tools",
            "peers",
            "corner",
            "quadrant_keys",
            "strip",
            "label",
            "label_keys",
            "legend",
            "walk",
            "extend",
            "zoom",
            "pan",
            "pan_keys",
            "fit",
            "find",
            "undo",
            "redo",
            "open",
            "paste",
            "save",
            "export",
            "copy",
            "copy_text",
            "regions",
            "full_screen",
            "welcome",
            "words",
            "sound",
            "manual",
            "help");

    private static final double HEIGHT = 330;
    private static final double WIDTH = 720;

    private final Dialogs dialogs;
    private final LiveTexts words;

    KeysHelp(Dialogs dialogs, LiveTexts words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    void show() {
        dialogs.message(words.now().get("keys.title"), words.now().get("keys.explanation"), table());
    }

    private Node table() {
        Texts texts = words.now();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (String row : ROWS) {
            Label keys = new Label(texts.get("keys." + row));
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label does = new Label(texts.get("keys." + row + ".does"));
            does.setWrapText(true);
            does.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), keys, does);
        }
        ScrollPane scroll = ScrolledParts.pane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // As high as the least window holds beside the frame of a dialog.
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setMinViewportWidth(WIDTH);
        scroll.getStyleClass().add("keys-scroll");
        return scroll;
    }
}
