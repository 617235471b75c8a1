package org.fourquadrant.ui.window;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The frame around whatever has the keyboard's focus, the same for all controls of the window; what has it is brought into
 * view. Nothing is seen of it while the pointer is used.
 */
final class FocusFrame extends Region {

    /** How far it lies outside its thing, logical pixels. */
    private static final double OUTSIDE = 2;

    private final ChangeListener<Object> moved = (property, before, after) -> place();
    private final ChangeListener<Object> reached = (property, before, after) -> follow();
    private final EventHandler<InputEvent> used = event ->
            byKey = event.getEventType() == KeyEvent.KEY_PRESSED && !(event.getTarget() instanceof TextInputControl);
    private Node owner;
    private boolean byKey;
    private boolean reachedByKey;

    FocusFrame() {
        setId("focus-frame");
        getStyleClass().add("focus-frame");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        // Above its brothers, in whatever order they come.
        setViewOrder(-1);
        ObservableValue<Node> focus = sceneProperty().flatMap(Scene::focusOwnerProperty);
        focus.subscribe(this::turnTo);
        sceneProperty().subscribe((before, now) -> watch(now));
    }

    /** Whatever a key leads to is framed, also where the program moves the focus for it. */
    private void watch(Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, used);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, used);
        }
    }

    private void turnTo(Node next) {
        if (owner != null) {
            owner.focusVisibleProperty().removeListener(reached);
            owner.localToSceneTransformProperty().removeListener(moved);
            owner.layoutBoundsProperty().removeListener(moved);
        }
        owner = next;
        reachedByKey = byKey;
        if (owner != null) {
            owner.focusVisibleProperty().addListener(reached);
            owner.localToSceneTransformProperty().addListener(moved);
            owner.layoutBoundsProperty().addListener(moved);
        }
        follow();
    }

    private void follow() {
        boolean shown = owner != null && (owner.isFocusVisible() || reachedByKey);
        setVisible(shown);
        if (shown) {
            bringIntoView();
            place();
        }
    }

    private void place() {
        if (!isVisible()) {
            return;
        }
        Bounds here = getParent().sceneToLocal(seen());
        resizeRelocate(
                Math.round(here.getMinX() - OUTSIDE),
                Math.round(here.getMinY() - OUTSIDE),
                Math.round(here.getWidth() + 2 * OUTSIDE),
                Math.round(here.getHeight() + 2 * OUTSIDE));
    }

    /** The part of the thing that no scrolled pane cuts off. */
    private Bounds seen() {
        Bounds seen = owner.localToScene(owner.getLayoutBounds());
        for (Node around = owner.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll) {
                seen = common(seen, scroll.localToScene(scroll.getLayoutBounds()));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private void bringIntoView() {
        for (Node around = owner.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll) {
                scrollTo(scroll);
            }
        }
    }

    private void scrollTo(ScrollPane scroll) {
        Node content = scroll.getContent();
        double room = scroll.getViewportBounds().getHeight();
        double whole = content.getLayoutBounds().getHeight();
        double beyond = whole - room;
        if (beyond <= 0) {
            return;
        }
        Bounds at = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double top = scroll.getVvalue() * beyond;
        double wanted = Math.min(Math.max(top, at.getMaxY() + OUTSIDE * 2 - room), at.getMinY() - OUTSIDE * 2);
        scroll.setVvalue(Math.max(0, Math.min(1, wanted / beyond)));
    }
}
