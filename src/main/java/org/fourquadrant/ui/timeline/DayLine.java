package org.fourquadrant.ui.timeline;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.fourquadrant.facts.dossier.EventsOfDay;
import org.fourquadrant.facts.tariff.TariffChange;

/**
 * What happened on the as-of date, in words beside the date. Whom it names has the disc before it that lies over their
 * marks on the chart while there are any.
 */
final class DayLine extends HBox {

    private static final double DISC = 5;

    private final Label what = new Label();
    private final Label whom = new Label();
    private final Circle disc = new Circle(DISC);

    DayLine() {
        setId("day-line");
        getStyleClass().add("day-line");
        setManaged(false);
        setMouseTransparent(true);
        whom.setId("day-line-named");
        disc.getStyleClass().add("touched-key");
        getChildren().setAll(what, whom);
    }

    /** Says what happened, in fewer words where there is too little room; nothing is seen where nothing did. */
    void write(DayText words, EventsOfDay day, List<TariffChange> changes, double room) {
        show(words.what(day, changes), words.whom(day, changes));
        if (getWidth() > room) {
            show(words.brief(day, changes), words.whom(day, changes));
        }
    }

    private void show(String happened, String concerned) {
        what.setText(happened);
        whom.setText(concerned);
        for (Label label : new Label[] {what, whom}) {
            label.setManaged(!label.getText().isEmpty());
            label.setVisible(label.isManaged());
        }
        setVisible(what.isVisible() || whom.isVisible());
        applyCss();
        autosize();
    }

    /** Shows the disc while the marks of the named have theirs. */
    void mark(boolean touched) {
        whom.setGraphic(touched ? disc : null);
    }
}
