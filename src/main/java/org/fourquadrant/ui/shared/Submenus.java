package org.fourquadrant.ui.shared;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import org.fourquadrant.ui.task.AfterPulses;

/**
 * Keeps a submenu beside the menu that it belongs to. Where there is no room to the right the toolkit turns it to the left, and
 * there lays it over the first letters by the width of its shadow.
 */
public final class Submenus {

    /** After so many pulses a submenu stands where the toolkit puts it. */
    private static final int PLACED = 2;

    private Submenus() {}

    /** Keeps a menu beside the one that it is an item of. */
    public static void keepBeside(Menu menu) {
        menu.addEventHandler(Menu.ON_SHOWN, event -> AfterPulses.run(PLACED, () -> putBeside(menu)));
    }

    private static void putBeside(Menu menu) {
        ContextMenu parent = menu.getParentPopup();
        ContextMenu popup =
                menu.getItems().isEmpty() ? null : menu.getItems().get(0).getParentPopup();
        if (popup == null || parent == null || popup.getSkin() == null || !popup.isShowing()) {
            return;
        }
        Bounds own = onScreen(popup);
        Bounds beside = onScreen(parent);
        if (own.getMinX() < beside.getMinX() && own.getMaxX() > beside.getMinX()) {
            popup.setX(popup.getX() - (own.getMaxX() - beside.getMinX()));
        }
    }

    private static Bounds onScreen(ContextMenu popup) {
        Node node = popup.getSkin().getNode();
        return node.localToScreen(node.getLayoutBounds());
    }
}
