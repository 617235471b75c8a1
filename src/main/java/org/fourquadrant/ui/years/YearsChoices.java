package org.fourquadrant.ui.years;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.fourquadrant.model.view.LineOverYears;
import org.fourquadrant.model.view.RibbonOrder;
import org.fourquadrant.model.view.Trails;
import org.fourquadrant.model.view.ViewFace;
import org.fourquadrant.model.view.YearsChoice;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** How years are read, as lists to choose from: the order of rows, ways, the line, how long a share is carried, what slides show. */
final class YearsChoices extends FlowPane {

    private final Session session;
    private final YearsViewModel model;
    private final LiveTexts words;
    private boolean following;

    YearsChoices(Session session, YearsViewModel model, LiveTexts words) {
        this.session = session;
        this.model = model;
        this.words = words;
        getStyleClass().add("years-choices");
        getChildren()
                .addAll(
                        choice("order", RibbonOrder.values(), YearsChoice::order, YearsChoice::withOrder),
                        choice("trails", Trails.values(), YearsChoice::trails, YearsChoice::withTrails),
                        choice("line", LineOverYears.values(), YearsChoice::line, YearsChoice::withLine),
                        carry(),
                        choice("face", ViewFace.values(), YearsChoice::face, YearsChoice::withFace));
    }

    private <E extends Enum<E>> HBox choice(
            String key, E[] values, Function<YearsChoice, E> get, BiFunction<YearsChoice, E, YearsChoice> set) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(values);
        Function<E, String> name = value -> words.now().get(key, value);
        return named(key, box, name, get, (years, value) -> set.apply(years, value));
    }

    private HBox carry() {
        ComboBox<Integer> box = new ComboBox<>();
        for (int years = 0; years <= YearsChoice.MOST_CARRY; years++) {
            box.getItems().add(years);
        }
        return named(
                "carry",
                box,
                years -> words.now().format("carry.years", years),
                YearsChoice::carry,
                YearsChoice::withCarry);
    }

    private <T> HBox named(
            String key,
            ComboBox<T> box,
            Function<T, String> name,
            Function<YearsChoice, T> get,
            BiFunction<YearsChoice, T, YearsChoice> set) {
        box.setId("years-" + key);
        Label caption = new Label();
        caption.textProperty().bind(words.of(key));
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(box);
        box.accessibleTextProperty().bind(words.of(key));
        box.setMinWidth(USE_PREF_SIZE);
        words.all().subscribe(now -> {
            box.setCellFactory(list -> new NamedCell<>(name));
            box.setButtonCell(new NamedCell<>(name));
        });
        session.shownProperty().subscribe(now -> {
            following = true;
            box.setValue(get.apply(model.choice()));
            following = false;
        });
        box.valueProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                model.choose(years -> set.apply(years, chosen));
            }
        });
        HBox row = new HBox(caption, box);
        row.getStyleClass().add("years-choice");
        return row;
    }

    /** A value of a list by its name. */
    static final class NamedCell<T> extends ListCell<T> {

        private final Function<T, String> name;

        NamedCell(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : name.apply(value));
        }
    }
}
