package org.fourquadrant.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.LastingNotices;
import org.fourquadrant.ui.state.LiveTexts;

/** The notices that stay, one above the other, each with what can be done about it and a button that closes it. */
final class NoticeBar extends VBox {

    private final LastingNotices notices;
    private final LiveTexts words;

    NoticeBar(LastingNotices notices, LiveTexts words) {
        this.notices = notices;
        this.words = words;
        setId("lasting-notices");
        getStyleClass().add("lasting-notices");
        notices.shown().addListener((ListChangeListener<LastingNotices.Notice>) change -> fill());
        words.all().addListener((property, before, after) -> fill());
        fill();
    }

    private void fill() {
        Texts texts = words.now();
        List<Node> rows = new ArrayList<>();
        notices.shown().forEach(notice -> rows.add(row(notice, texts)));
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private Node row(LastingNotices.Notice notice, Texts texts) {
        Label text = new Label(notice.text().apply(texts));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text);
        row.setId("notice-" + notice.id());
        row.getStyleClass().add("lasting-notice");
        for (LastingNotices.Action action : notice.actions()) {
            row.getChildren().add(button(action.key(), texts.get(action.key()), action.run()));
        }
        Button close = button("notice.close", "\u00d7", () -> notices.takeBack(notice.id()));
        close.setAccessibleText(texts.get("notice.close"));
        row.getChildren().add(close);
        return row;
    }

    private static Button button(String key, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
