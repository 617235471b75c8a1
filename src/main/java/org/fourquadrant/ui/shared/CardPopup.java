package org.fourquadrant.ui.shared;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;

/**
 * A card over the window that a click elsewhere or Esc closes. A popup of the toolkit: the popover of the theme starts a
 * timer that keeps the program alive after its last window.
 */
public final class CardPopup {

    private static final double GAP = 8;

    private final Popup popup = new Popup();
    private final Node owner;

    /**
     * A card.
     *
     * @param content what is on it; takes the colours of its owner
     * @param owner what it belongs to
     */
    public CardPopup(Parent content, Node owner) {
        this.owner = owner;
        PaneStyle.inherit(content, owner);
        content.getStyleClass().add("card-popup");
        popup.getContent().setAll(content);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
    }

    /** Shows it above a place of the owner, pixels. */
    public void showAbove(double x, double y) {
        popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
        show(owner.localToScreen(x, y - GAP));
    }

    /** Shows it below the owner, its right edge on that of the owner. */
    public void showBelow() {
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_RIGHT);
        show(owner.localToScreen(
                owner.getLayoutBounds().getMaxX(), owner.getLayoutBounds().getMaxY() + GAP));
    }

    private void show(Point2D at) {
        popup.show(owner, at.getX(), at.getY());
    }
}
