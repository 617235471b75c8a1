package org.fourquadrant.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LegendBox;
import org.fourquadrant.chart.layout.LegendPlace;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The entries of the legend for the keyboard and for screen readers; nothing is seen of them but the focus. */
final class LegendItems extends Pane {

    private final Session session;
    private final LiveTexts words;

    LegendItems(Session session, ObservableValue<LaidOutChart> scene, LiveTexts words) {
        this.session = session;
        this.words = words;
        setId("legend");
        setManaged(false);
        setPickOnBounds(false);
        scene.addListener((property, before, after) -> follow(after));
    }

    private void follow(LaidOutChart now) {
        List<LegendPlace> entries = now.legendEntries();
        // Nodes stay, so that the focus does when an entry is pressed.
        while (getChildren().size() < entries.size()) {
            getChildren().add(new LegendItem(this::press, this::select));
        }
        getChildren().remove(entries.size(), getChildren().size());
        for (int i = 0; i < entries.size(); i++) {
            LegendPlace entry = entries.get(i);
            ((LegendItem) getChildren().get(i)).standFor(entry, sentence(entry));
        }
    }

    private void press(LegendPlace entry) {
        session.change(view -> view.withMarks(
                view.marks().withFilter(entry.toggled(view.marks().filter()))));
    }

    private void select(LegendPlace entry) {
        new Selecting(session).only(entry.countries());
    }

    private String sentence(LegendPlace entry) {
        String count =
                new Figures(session.view().language()).count(entry.countries().size());
        return words.now().format(entry.isShown() ? "legend.shown" : "legend.hidden", entry.caption(), count);
    }

    /** One entry of the legend: a box to be ticked by key. The pointer acts on the picture below. */
    private static final class LegendItem extends Region {

        private final Consumer<LegendPlace> press;
        private final Consumer<LegendPlace> select;
        private LegendPlace entry;

        /**
         * An entry.
         *
         * @param press what a key does with it
         * @param select what the same key does with Ctrl
         */
        LegendItem(Consumer<LegendPlace> press, Consumer<LegendPlace> select) {
            this.press = press;
            this.select = select;
            getStyleClass().add("legend-item");
            setManaged(false);
            setFocusTraversable(true);
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.CHECK_BOX);
            setOnKeyPressed(this::key);
        }

        void standFor(LegendPlace place, String sentence) {
            entry = place;
            setAccessibleText(sentence);
            LegendBox box = place.box();
            resizeRelocate(Math.round(box.x()), Math.round(box.y()), Math.round(box.width()), Math.round(box.height()));
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }

        private void key(KeyEvent event) {
            boolean meant = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
            if (meant && !event.isAltDown()) {
                (event.isShortcutDown() ? select : press).accept(entry);
                event.consume();
            }
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.SELECTED
                    ? (Object) entry.isShown()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                press.accept(entry);
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
