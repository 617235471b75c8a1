package org.fourquadrant.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.text.Texts;

/** Chooses a usual size or takes one's own, and its resolution. */
final class SizeFields extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final ObjectProperty<SlideSize> size;
    private final ObjectProperty<Optional<SlideSize.Preset>> preset;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final TextField dpi = new TextField();
    private boolean filling;

    SizeFields(ObjectProperty<SlideSize> size, Texts texts) {
        this.size = size;
        this.preset = new SimpleObjectProperty<>(presetOf(size.get()));
        List<Optional<SlideSize.Preset>> all = new ArrayList<>();
        for (SlideSize.Preset each : SlideSize.Preset.values()) {
            all.add(Optional.of(each));
        }
        all.add(Optional.empty());
        ComboBox<Optional<SlideSize.Preset>> box =
                Choices.of(all, each -> each.map(one -> texts.get("size", one)).orElse(texts.get("size.own")), preset);
        box.setId("export-size");
        HBox own = new HBox(width, between("×"), height, between(texts.get("size.dpi")), dpi);
        own.getStyleClass().add("size-fields");
        width.setId("export-width");
        height.setId("export-height");
        dpi.setId("export-dpi");
        width.setAccessibleText(texts.get("size.width"));
        height.setAccessibleText(texts.get("size.height"));
        dpi.setAccessibleText(texts.get("size.dpi"));
        getStyleClass().add("size-rows");
        getChildren().setAll(box, own);
        fill(size.get());
        preset.addListener((property, before, after) -> after.ifPresent(chosen -> {
            size.set(chosen.size());
            fill(chosen.size());
        }));
        for (TextField field : List.of(width, height, dpi)) {
            field.textProperty().addListener(changed -> read());
        }
    }

    private static Optional<SlideSize.Preset> presetOf(SlideSize size) {
        for (SlideSize.Preset preset : SlideSize.Preset.values()) {
            if (preset.size().equals(size)) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }

    private void fill(SlideSize shown) {
        filling = true;
        width.setText(Integer.toString(shown.pixels().width()));
        height.setText(Integer.toString(shown.pixels().height()));
        dpi.setText(Integer.toString(shown.dpi()));
        filling = false;
        mark(false);
    }

    private void read() {
        if (filling) {
            return;
        }
        try {
            PixelSize pixels = new PixelSize(number(width), number(height));
            SlideSize typed = new SlideSize(pixels, number(dpi));
            size.set(typed);
            preset.set(presetOf(typed));
            mark(false);
        } catch (IllegalArgumentException outOfBounds) {
            mark(true);
        }
    }

    private static int number(TextField field) {
        return Integer.parseInt(field.getText().trim());
    }

    private void mark(boolean wrong) {
        List.of(width, height, dpi).forEach(field -> field.pseudoClassStateChanged(WRONG, wrong));
    }

    private static Label between(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
