package org.fourquadrant.ui.idea;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;

/**
 * A slider for something that is assumed, with its name before it and its value behind it. Arrow keys move it by a step;
 * dragging it is one step of undo.
 */
final class NamedSlider extends HBox {

    private final Session session;
    private final Assumption assumption;
    private final CitedFigures.Constant figure;
    private final double step;
    private final Slider slider;
    private final Label value = new Label();
    private Optional<Gesture> drag = Optional.empty();
    private boolean following;

    /**
     * @param id id of the slider
     * @param name what it sets, in the language of the moment
     */
    NamedSlider(String id, ObservableValue<String> name, Assumption assumption, Session session) {
        this.session = session;
        this.assumption = assumption;
        figure = session.workspace().figures().find(Tokens.of(assumption));
        CitedFigures.Range range = figure.range().orElseThrow();
        step = range.step();
        slider = new Slider(range.least(), range.most(), figure.value());
        slider.setId(id);
        slider.setBlockIncrement(step);
        slider.accessibleTextProperty().bind(name);
        Label caption = new Label();
        caption.textProperty().bind(name);
        caption.setLabelFor(slider);
        value.getStyleClass().add("slider-value");
        slider.valueChangingProperty().subscribe(this::grip);
        slider.valueProperty().addListener((property, before, after) -> move(after.doubleValue()));
        session.shownProperty().subscribe(now -> follow());
        getStyleClass().add("named-slider");
        getChildren().addAll(caption, slider, value);
    }

    private void grip(boolean held) {
        if (held) {
            drag = Optional.of(session.begin());
        } else {
            drag.ifPresent(Gesture::end);
            drag = Optional.empty();
        }
    }

    private void move(double to) {
        if (following) {
            return;
        }
        double stepped = Math.rint(to / step) * step;
        // Tenths of binary fractions would differ from those that are typed.
        double rounded = Math.rint(stepped * 1e6) / 1e6;
        Optional<Double> assumed = rounded == figure.value() ? Optional.empty() : Optional.of(rounded);
        drag.ifPresentOrElse(
                gesture -> gesture.adjust(view -> view.withIdeas(view.ideas().with(assumption, assumed))),
                () -> session.change(view -> view.withIdeas(view.ideas().with(assumption, assumed))));
        follow();
    }

    private void follow() {
        following = true;
        double assumed = session.facts().ideas().assumed(assumption);
        slider.setValue(assumed);
        value.setText(new Figures(session.view().language()).plain(assumed, 0, 2));
        following = false;
    }
}
