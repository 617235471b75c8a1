package org.fourquadrant.ui.chart;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fourquadrant.chart.layout.LegendBox;
import org.fourquadrant.chart.scene.LegendPlace;

/** One entry of the legend: a box to be ticked by key. The pointer acts on the picture below. */
final class LegendItem extends Region {

    private final Consumer<LegendPlace> press;
    private LegendPlace entry;

    /** @param press what a key does with the entry */
    LegendItem(Consumer<LegendPlace> press) {
        this.press = press;
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
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            press.accept(entry);
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
