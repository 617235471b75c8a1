package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.fourquadrant.ui.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A submenu at the edge of the screen leaves the menu that it belongs to readable. */
class SubmenusTest {

    private final Menu menu = new Menu("Comfort");
    private MenuButton button;

    @Test
    void atTheEdgeOfTheScreenASubmenuStandsBesideItsMenu() throws Exception {
        menu.getItems().addAll(new MenuItem("Everything at 90%"), new MenuItem("Everything at 100%"));
        Window.show(this::pane, 120, 60);
        Window.act(() -> button.getScene().getWindow().setX(1_800));
        FxRobot robot = new FxRobot();
        robot.clickOn(button);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> menu.getParentPopup() != null && button.isShowing());
        robot.moveTo(
                onScreen(menu.getParentPopup()).getMinX() + 30,
                onScreen(menu.getParentPopup()).getMinY() + 20);
        robot.clickOn();
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> menu.getItems().get(0).getParentPopup() != null);
        ContextMenu popup = menu.getItems().get(0).getParentPopup();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, popup::isShowing);
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> onScreen(popup).getMaxX()
                        <= onScreen(menu.getParentPopup()).getMinX() + 1);
        assertTrue(onScreen(popup).getMinX() < onScreen(menu.getParentPopup()).getMinX(), "at its left");
        Window.act(button::hide);
    }

    private StackPane pane() {
        button = new MenuButton("≡", null, menu, new MenuItem("Copy as text with sources"));
        Submenus.keepBeside(menu);
        return new StackPane(button);
    }

    private static Bounds onScreen(ContextMenu popup) {
        Node node = popup.getSkin().getNode();
        return node.localToScreen(node.getLayoutBounds());
    }
}
