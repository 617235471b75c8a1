package org.fourquadrant.ui.window;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.shared.BriefNote;
import org.fourquadrant.ui.shared.ShareReader;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The field in which the line's share is typed. What is no share of 0 to 100 is marked and changes nothing. */
final class ThresholdField extends TextField {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Session session;
    private final Tooltip help = new Tooltip();
    private final LiveTexts words;
    private final BriefNote typed = new BriefNote(this);

    ThresholdField(Session session, LiveTexts words) {
        this.session = session;
        this.words = words;
        setId("threshold-field");
        getStyleClass().add("threshold-field");
        setPrefColumnCount(4);
        setTooltip(help);
        accessibleTextProperty().bind(words.of("threshold.accessible"));
        session.shownProperty().addListener((property, before, after) -> showValue());
        setOnAction(event -> commit());
        focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                selectAll();
            } else {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        showValue();
    }

    private void commit() {
        Optional<Double> share = ShareReader.read(getText());
        mark(share.isEmpty());
        typed.hide();
        if (share.isEmpty()) {
            typed.say(words.now().format("threshold.not_read", getText().strip()));
        }
        share.ifPresent(value -> {
            session.change(view -> view.withThreshold(value));
            showValue();
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            typed.hide();
            showValue();
            selectAll();
            event.consume();
        }
    }

    private void showValue() {
        setText(new Figures(session.view().language())
                .share(session.view().thresholds().main()));
        mark(false);
    }

    private void mark(boolean wrong) {
        pseudoClassStateChanged(DANGER, wrong);
        help.setText(words.now().get(wrong ? "threshold.wrong" : "threshold.help"));
    }
}
