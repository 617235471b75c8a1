package org.fourquadrant.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.TemplateText;
import org.fourquadrant.export.pptx.OfficeTemplate;
import org.fourquadrant.export.pptx.TemplateException;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.task.LatestTask;

/** The template that a PowerPoint file is put on: chosen, named, taken off again; what cannot be used is said under it. */
final class TemplateField extends VBox {

    private final ObjectProperty<Optional<OfficeTemplate>> template;
    private final Texts texts;
    private final LatestTask task = new LatestTask();
    private final Label refusal = new Label();

    TemplateField(ObjectProperty<Optional<OfficeTemplate>> template, ObservableValue<SlideFormat> format, Texts texts) {
        this.template = template;
        this.texts = texts;
        Label name = new Label();
        name.setId("export-template-name");
        name.textProperty()
                .bind(template.map(chosen ->
                        chosen.map(one -> one.file().getFileName().toString()).orElse(texts.get("template.none"))));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button choose = button("export-template-choose", "template.choose");
        choose.setOnAction(event -> ask().ifPresent(this::read));
        Button none = button("export-template-remove", "template.remove");
        none.setOnAction(event -> template.set(Optional.empty()));
        none.visibleProperty().bind(template.map(Optional::isPresent));
        none.managedProperty().bind(none.visibleProperty());
        refusal.setId("export-template-refusal");
        refusal.setWrapText(true);
        refusal.getStyleClass().add("soft");
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        HBox row = new HBox(name, choose, none);
        row.getStyleClass().add("size-fields");
        getChildren().setAll(row, refusal);
        disableProperty().bind(Bindings.createBooleanBinding(() -> format.getValue() != SlideFormat.PPTX, format));
    }

    private Button button(String id, String key) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Optional<Path> ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("template.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PowerPoint", "*.potx", "*.pptx"));
        File given = chooser.showOpenDialog(getScene().getWindow());
        return Optional.ofNullable(given).map(File::toPath);
    }

    /** Takes a template; one that cannot be used leaves the one before. */
    void read(Path file) {
        refusal.setText("");
        task.start(
                progress -> OfficeTemplate.read(file),
                read -> template.set(Optional.of(read)),
                failure -> refuse(file, failure));
    }

    private void refuse(Path file, Throwable failure) {
        if (!(failure instanceof TemplateException known)) {
            throw new IllegalStateException("A template was not read", failure);
        }
        refusal.setText(
                texts.format("template.refused", file.getFileName(), new TemplateText(texts.language()).reason(known)));
    }
}
