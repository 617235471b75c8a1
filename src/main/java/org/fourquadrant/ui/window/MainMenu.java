package org.fourquadrant.ui.window;

import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.fourquadrant.ui.files.RecentMenu;
import org.fourquadrant.ui.look.Icons;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** What is needed less often than the toolbar: files and help. */
final class MainMenu extends MenuButton {

    MainMenu(Session session, Words words, Commands commands) {
        ChoiceMenus menus = new ChoiceMenus(session, words);
        setId("menu");
        setGraphic(Icons.of("menu"));
        getStyleClass().addAll("flat", "icon-button", "no-arrow");
        accessibleTextProperty().bind(words.of("menu"));
        getItems()
                .setAll(
                        menus.command("open.file", "Shortcut+O", commands.open()::openFile),
                        menus.command("open.folder", "Shortcut+Shift+O", commands.open()::openFolder),
                        new RecentMenu(words, commands.open()),
                        new SeparatorMenuItem(),
                        menus.command("save.view", "Shortcut+S", commands.save()::save),
                        menus.command("save.view_as", "Shortcut+Shift+S", commands.save()::saveAs),
                        new SeparatorMenuItem(),
                        menus.command("slide.make", "Shortcut+E", commands.export()),
                        menus.command("copy", "Shortcut+C", commands.copyPicture()),
                        menus.command("copy.text", "Shortcut+Shift+C", commands.copyText()),
                        new SeparatorMenuItem(),
                        menus.command("full_screen", "F11", commands.fullScreen()),
                        menus.command("welcome", "Shift+F1", commands.showWelcome()),
                        menus.command("keys", "F1", commands.showKeys()));
    }
}
