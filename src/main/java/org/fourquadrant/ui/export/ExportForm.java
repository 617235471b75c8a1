package org.fourquadrant.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.TemplateText;
import org.fourquadrant.export.pptx.OfficeTemplate;
import org.fourquadrant.export.pptx.TemplateException;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.task.LatestTask;

/** Everything that can be chosen for a slide. */
final class ExportForm extends GridPane {

    private static final double LEAST_TEXT = 0.7;
    private static final double MOST_TEXT = 1.4;
    private static final double TEXT_STEP = 0.05;

    private final ExportModel model;
    private final Texts texts;

    ExportForm(ExportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("export-form");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), wide);
        addChoices();
        for (CaptionPlace place : CaptionPlace.values()) {
            addPlace(place);
        }
        addExtras();
    }

    private void addChoices() {
        ComboBox<Content> content = Choices.of(model.contents(), this::nameOf, model.contentProperty());
        content.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.formatProperty().get().holdsPages(), model.formatProperty()));
        add("content", content);
        add("format", Choices.of(List.of(SlideFormat.values()), SlideFormat::name, model.formatProperty()));
        add("template", new TemplateField(model.templateProperty(), model.formatProperty(), texts));
        add("size", new SizeFields(model.sizeProperty(), texts));
        add("text_size", textSize());
        add(
                "language",
                Choices.of(
                        List.of(Language.values()),
                        language -> texts.get("language", language),
                        model.languageProperty()));
        add("theme", Choices.of(List.of(Theme.values()), theme -> texts.get("theme", theme), model.themeProperty()));
        add(
                "labels",
                Choices.of(
                        List.of(LabelMode.values()), label -> texts.get("label_mode", label), model.labelsProperty()));
    }

    private String nameOf(Content content) {
        return texts.format("content." + Tokens.of(content), model.count(content));
    }

    private Node textSize() {
        Slider slider = new Slider(LEAST_TEXT, MOST_TEXT, 1);
        slider.setBlockIncrement(TEXT_STEP);
        slider.setMajorTickUnit(TEXT_STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setValue(model.textScaleProperty().get());
        slider.valueProperty()
                .addListener((property, before, after) ->
                        model.textScaleProperty().set(Math.round(after.doubleValue() / TEXT_STEP) * TEXT_STEP));
        slider.setId("export-text-size");
        slider.setAccessibleText(texts.get("text_size"));
        Label value = new Label();
        Figures figures = new Figures(texts.language());
        value.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> figures.rate(Math.round(model.textScaleProperty().get() * 100)),
                        model.textScaleProperty()));
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(slider, value);
        HBox.setHgrow(slider, Priority.ALWAYS);
        row.getStyleClass().add("size-fields");
        return row;
    }

    private void add(String key, Node control) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (control.getId() == null) {
            control.setId("export-" + key);
        }
        addRow(getRowCount(), label, control);
    }

    private void addPlace(CaptionPlace place) {
        ExportModel.Place chosen = model.place(place);
        CheckBox shown = new CheckBox(texts.get("place", place));
        shown.setMinWidth(Region.USE_PREF_SIZE);
        shown.selectedProperty().bindBidirectional(chosen.shown());
        TextField words = new TextField();
        words.setId("export-" + Tokens.of(place));
        words.setAccessibleText(texts.get("place", place));
        words.setPromptText(
                place == CaptionPlace.TITLE
                        ? Chart.title(model.slide().view(), Captions.STANDARD)
                        : texts.get("prompt", place));
        words.textProperty().bindBidirectional(chosen.words());
        words.disableProperty().bind(shown.selectedProperty().not());
        addRow(getRowCount(), shown, words);
    }

    private void addExtras() {
        addExtra("dossiers", model.dossiersProperty(), model::canHaveDossiers);
        addExtra("changes", model.changesProperty(), model::canHaveChanges);
        addExtra("claims", model.claimsProperty(), model::canHaveClaims);
        addExtra("native_chart", model.nativeChartProperty(), model::canHaveNativeChart);
    }

    private void addExtra(String key, Property<Boolean> wanted, BooleanSupplier possible) {
        CheckBox extra = new CheckBox(texts.get(key));
        extra.setId("export-" + key);
        extra.selectedProperty().bindBidirectional(wanted);
        extra.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !possible.getAsBoolean(), model.formatProperty(), model.contentProperty()));
        extra.setWrapText(true);
        add(extra, 0, getRowCount(), 2, 1);
    }

    /** The template that a PowerPoint file is put on: chosen, named, taken off again; what cannot be used is said under it. */
    static final class TemplateField extends VBox {

        private final ObjectProperty<Optional<OfficeTemplate>> template;
        private final Texts texts;
        private final LatestTask task = new LatestTask();
        private final Label refusal = new Label();

        TemplateField(
                ObjectProperty<Optional<OfficeTemplate>> template, ObservableValue<SlideFormat> format, Texts texts) {
            this.template = template;
            this.texts = texts;
            Label name = new Label();
            name.setId("export-template-name");
            name.textProperty()
                    .bind(template.map(
                            chosen -> chosen.map(one -> one.file().getFileName().toString())
                                    .orElse(texts.get("template.none"))));
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
            refusal.setText(texts.format(
                    "template.refused", file.getFileName(), new TemplateText(texts.language()).reason(known)));
        }
    }
}
