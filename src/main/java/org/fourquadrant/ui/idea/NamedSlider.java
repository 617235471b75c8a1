package org.fourquadrant.ui.idea;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.state.Session;

/** A slider with its name before it and its value behind it; arrow keys move it by a step. */
final class NamedSlider extends HBox {

    private final Slider slider;

    /**
     * @param id id of the slider
     * @param name what it sets, in the language of the moment
     * @param range from where to where, by what step
     */
    NamedSlider(String id, ObservableValue<String> name, Range range, Session session, Runnable onMoved) {
        slider = new Slider(range.least(), range.most(), range.first());
        slider.setId(id);
        slider.setBlockIncrement(range.step());
        slider.accessibleTextProperty().bind(name);
        Label caption = new Label();
        caption.textProperty().bind(name);
        caption.setLabelFor(slider);
        Label value = new Label();
        value.getStyleClass().add("slider-value");
        slider.valueProperty().subscribe(moved -> {
            double stepped = Math.rint(moved.doubleValue() / range.step()) * range.step();
            slider.setValue(stepped);
            write(value, session);
            onMoved.run();
        });
        session.languageProperty().subscribe(language -> write(value, session));
        getStyleClass().add("named-slider");
        getChildren().addAll(caption, slider, value);
    }

    private void write(Label value, Session session) {
        value.setText(new Figures(session.view().language()).plain(slider.getValue(), 0, 2));
    }

    double value() {
        return slider.getValue();
    }

    /**
     * Where a slider can stand.
     *
     * @param least its least value
     * @param most its largest one
     * @param step what an arrow key moves it by
     * @param first where it stands at first
     */
    record Range(double least, double most, double step, double first) {}
}
