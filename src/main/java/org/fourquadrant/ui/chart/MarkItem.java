package org.fourquadrant.ui.chart;

import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.fourquadrant.chart.mark.MarkPlace;

/** What assistive technology meets on the mark that the keyboard or the pointer is on; nothing of it is seen. */
final class MarkItem extends Region {

    private final Runnable open;

    /**
     * An item on no mark yet.
     *
     * @param open opens the country's dossier
     */
    MarkItem(Runnable open) {
        this.open = open;
        setId("pointed-mark");
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setVisible(false);
    }

    /**
     * Moves to a mark.
     *
     * @param mark the mark; on none, there is nothing to meet
     * @param sentence what is said of it
     */
    void standOn(Optional<MarkPlace> mark, String sentence) {
        setVisible(mark.isPresent());
        setAccessibleText(sentence);
        mark.ifPresent(place -> resizeRelocate(
                place.x() - place.radius(), place.y() - place.radius(), 2 * place.radius(), 2 * place.radius()));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
