package org.fourquadrant.ui.dossier;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.text.Texts;

/** The switch between papers, law and both, each with a word on what it is. */
final class SourceSwitch extends HBox {

    private static final List<AskedSources> ORDER = List.of(AskedSources.BOTH, AskedSources.PAPERS, AskedSources.LAW);

    SourceSwitch(AskedSources asked, Texts texts, Consumer<AskedSources> choose) {
        getStyleClass().add("source-switch");
        ToggleGroup group = new ToggleGroup();
        for (AskedSources each : ORDER) {
            ToggleButton button = new ToggleButton(texts.get("side", each));
            button.setId("sources-" + Tokens.of(each));
            button.setToggleGroup(group);
            button.setSelected(each == asked);
            button.setTooltip(new Tooltip(texts.get("sources." + Tokens.of(each) + ".help")));
            button.setOnAction(event -> {
                // The one chosen stays chosen.
                button.setSelected(true);
                choose.accept(each);
            });
            getChildren().add(button);
        }
    }
}
