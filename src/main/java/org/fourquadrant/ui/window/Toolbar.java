package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.files.RecentMenu;
import org.fourquadrant.ui.look.Icons;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.search.SearchField;
import org.fourquadrant.ui.shared.Help;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The row at the top: data, line, search, history, language, theme, export. */
final class Toolbar extends HBox {

    /** Fixed, so that its place can be kept before it is made, logical pixels. */
    static final double HEIGHT = 60;

    /** From this width on there is room for who asks for which share, logical pixels. */
    private static final double ROOMY = 1640;

    /** From this width on there is room for captions, logical pixels. */
    private static final double COMFORTABLE = 1360;

    /** Below this width of the window everything stands closer together, logical pixels. */
    private static final double ROOM_TO_BREATHE = 1270;

    /** Below this width of the window what is needed seldom moves into the menu, logical pixels. */
    private static final double ROOM_FOR_ALL = 1060;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private static final double ICON = 26;

    private final Session session;
    private final LiveTexts words;
    private final SearchField search;
    private final Presets presets;

    Toolbar(Session session, LiveTexts words, Look look, WindowActions commands) {
        this.session = session;
        this.words = words;
        this.search = new SearchField(session, look);
        this.presets = new Presets(session, words, widerThan(ROOMY));
        getStyleClass().add("toolbar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        widerThan(ROOM_TO_BREATHE).subscribe(wide -> pseudoClassStateChanged(TIGHT, !wide));
        fill(commands);
    }

    private void fill(WindowActions commands) {
        ObservableValue<Boolean> roomForAll = widerThan(ROOM_FOR_ALL);
        DataChoices data = new DataChoices(session, words);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(programIcon());
        getChildren()
                .addAll(
                        data.dataset(),
                        data.year(),
                        data.asOf(),
                        line(),
                        new ThresholdField(session, words),
                        presets,
                        new DisplayMenu(session, words, widerThan(ROOMY)),
                        space,
                        search,
                        where(roomForAll, explained(undo())),
                        where(roomForAll, explained(redo())),
                        where(roomForAll, language()),
                        where(roomForAll, theme()),
                        export(commands),
                        new MainMenu(session, words, commands, roomForAll.map(room -> !room)));
    }

    private Label line() {
        Label line = new Label();
        line.textProperty().bind(words.of("threshold"));
        line.getStyleClass().add("soft");
        line.setMinWidth(USE_PREF_SIZE);
        ObservableValue<Boolean> comfortable = widerThan(COMFORTABLE);
        line.visibleProperty().bind(comfortable);
        line.managedProperty().bind(comfortable);
        return line;
    }

    private static <N extends Node> N where(ObservableValue<Boolean> room, N button) {
        button.visibleProperty().bind(room);
        button.managedProperty().bind(room);
        return button;
    }

    /** What is switched off takes no pointer; what it stands in explains it all the same. */
    private StackPane explained(Button button) {
        StackPane place = new StackPane(button);
        Help.on(place, words.of(button.getId() + ".help"));
        return place;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Says who asks for which share; the documents must be read by now. */
    void offerPresets() {
        presets.offer();
    }

    private ObservableValue<Boolean> widerThan(double width) {
        // Of the window, not of the row itself, which is never narrower than what stands in it.
        return sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(now -> now.doubleValue() >= width)
                .orElse(false);
    }

    private static List<Node> programIcon() {
        List<Image> sizes = Icons.ofProgram();
        if (sizes.isEmpty()) {
            return List.of();
        }
        ImageView view = new ImageView(sizes.get(Math.min(3, sizes.size() - 1)));
        view.setFitWidth(ICON);
        view.setFitHeight(ICON);
        view.setSmooth(true);
        return List.of(view);
    }

    private Button undo() {
        Button button = iconButton("undo");
        button.disableProperty().bind(session.undoableProperty().not());
        button.setOnAction(event -> session.undo());
        return button;
    }

    private Button redo() {
        Button button = iconButton("redo");
        button.disableProperty().bind(session.redoableProperty().not());
        button.setOnAction(event -> session.redo());
        return button;
    }

    private Button language() {
        Button button = new Button();
        button.setId("language");
        button.getStyleClass().addAll("flat", "language");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(words.of("language.other"));
        explain(button, "language");
        button.setOnAction(event -> session.change(Toolbar::inOtherLanguage));
        return button;
    }

    private static View inOtherLanguage(View view) {
        return view.withLanguage(view.language() == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH);
    }

    private static View inOtherTheme(View view) {
        return view.withTheme(view.theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    private Button theme() {
        Button button = iconButton("theme");
        button.setOnAction(event -> session.change(Toolbar::inOtherTheme));
        return button;
    }

    private Button export(WindowActions commands) {
        Button button = new Button();
        button.setId("export");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(words.of("export"));
        explain(button, "export");
        button.setOnAction(event -> commands.export().run());
        commands.dragSlide().accept(button);
        return button;
    }

    private Button iconButton(String name) {
        Button button = new Button();
        button.setId(name.toLowerCase(Locale.ROOT));
        button.setGraphic(Icons.of(name));
        button.getStyleClass().addAll("flat", "icon-button");
        explain(button, name);
        return button;
    }

    private void explain(Button button, String key) {
        Help.on(button, words.of(key + ".help"));
        button.accessibleTextProperty().bind(words.of(key + ".help"));
    }

    /** What is needed less often than the toolbar: files and help. */
    private static final class MainMenu extends MenuButton {

        /** @param narrow whether there is no room for buttons that are needed seldom */
        MainMenu(Session session, LiveTexts words, WindowActions commands, ObservableValue<Boolean> narrow) {
            ChoiceMenus menus = new ChoiceMenus(session, words);
            setId("menu");
            setGraphic(Icons.of("menu"));
            getStyleClass().addAll("flat", "icon-button", "no-arrow");
            accessibleTextProperty().bind(words.of("menu"));
            Help.on(this, words.of("menu.help"));
            getItems()
                    .setAll(
                            menus.command("open.file", "Shortcut+O", commands.open()::openFile),
                            menus.command("open.folder", "Shortcut+Shift+O", commands.open()::openFolder),
                            menus.command("open.paste", "Shortcut+V", commands.paste()),
                            new RecentMenu(words, commands.open().actions()),
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
                            commands.comfort().get(),
                            menus.command("manual", "F1", commands.showManual()),
                            menus.command("keys", commands.showKeys()));
            List<MenuItem> moved = List.of(
                    menus.command("undo.help", session::undo),
                    menus.command("redo.help", session::redo),
                    menus.change("language.help", Toolbar::inOtherLanguage),
                    menus.change("theme.help", Toolbar::inOtherTheme),
                    new SeparatorMenuItem());
            moved.forEach(item -> item.visibleProperty().bind(narrow));
            getItems().addAll(0, moved);
        }
    }
}
