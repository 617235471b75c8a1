package org.fourquadrant.ui.years;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fourquadrant.ui.shared.BriefNote;
import org.fourquadrant.ui.state.LiveTexts;

/** A field in which a year is typed. What is no year of the dataset is marked, said with the span, and changes nothing. */
final class YearField extends TextField {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final LiveTexts words;
    private final YearsViewModel model;
    private final IntSupplier year;
    private final IntConsumer move;
    private final BriefNote note = new BriefNote(this);

    /**
     * @param name key of what it is called
     * @param year where the end stands
     * @param move moves it
     */
    YearField(String id, LiveTexts words, String name, YearsViewModel model, IntSupplier year, IntConsumer move) {
        this.words = words;
        this.model = model;
        this.year = year;
        this.move = move;
        setId(id);
        setPrefColumnCount(4);
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(words.of(name));
        Tooltip help = new Tooltip();
        help.textProperty().bind(words.of(name));
        setTooltip(help);
        setOnAction(event -> commit());
        focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                selectAll();
            } else {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show(model.hasRange());
                selectAll();
                event.consume();
            }
        });
    }

    /** Shows where the end stands; nothing where there is but one year. */
    void show(boolean hasRange) {
        setText(hasRange ? String.valueOf(year.getAsInt()) : "");
        pseudoClassStateChanged(DANGER, false);
    }

    private void commit() {
        if (!model.hasRange()) {
            return;
        }
        note.hide();
        String typed = getText().strip();
        boolean isYear = typed.matches("\\d{4}") && isWithin(Integer.parseInt(typed));
        pseudoClassStateChanged(DANGER, !isYear);
        if (!isYear) {
            note.say(words.now()
                    .format(
                            "not_a_year",
                            typed,
                            String.valueOf(model.all().first()),
                            String.valueOf(model.all().last())));
        } else if (Integer.parseInt(typed) != year.getAsInt()) {
            move.accept(Integer.parseInt(typed));
            show(true);
        }
    }

    private boolean isWithin(int typed) {
        return typed >= model.all().first() && typed <= model.all().last();
    }
}
