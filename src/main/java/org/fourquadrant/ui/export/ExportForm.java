package org.fourquadrant.ui.export;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
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
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

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
}
