package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.fourquadrant.model.AxisScale;
import org.fourquadrant.model.LabelText;
import org.fourquadrant.model.View;
import org.fourquadrant.ui.look.Icons;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** What is needed less often than the toolbar: files, scales, labels, help. */
final class MainMenu extends MenuButton {

    /**
     * A choice among several in a menu.
     *
     * @param key of its text
     * @param value what it stands for
     */
    private record Option<T>(String key, T value) {}

    private static final List<Option<AxisScale>> SHARE_SCALES = List.of(
            new Option<>("scale.square_root", new AxisScale.SquareRoot()),
            new Option<>("scale.linear", new AxisScale.Linear()));

    /** Constants in million US dollars. */
    private static final List<Option<AxisScale>> BALANCE_SCALES = List.of(
            new Option<>("scale.signed_log.hundred_million", new AxisScale.SignedLog(100)),
            new Option<>("scale.signed_log.billion", new AxisScale.SignedLog(1_000)),
            new Option<>("scale.signed_log.ten_billion", new AxisScale.SignedLog(10_000)),
            new Option<>("scale.linear", new AxisScale.Linear()),
            new Option<>("scale.rank", new AxisScale.Rank()));

    private static final List<Option<LabelText>> LABELS = List.of(
            new Option<>("labels.name", LabelText.NAME),
            new Option<>("labels.code", LabelText.CODE),
            new Option<>("labels.none", LabelText.NONE));

    private final Session session;
    private final Words words;

    MainMenu(Session session, Words words, Commands commands) {
        this.session = session;
        this.words = words;
        setId("menu");
        setGraphic(Icons.of("menu"));
        getStyleClass().addAll("flat", "icon-button", "no-arrow");
        accessibleTextProperty().bind(words.of("menu"));
        getItems()
                .setAll(
                        command("open.file", "Shortcut+O", commands.openFile()),
                        command("open.folder", "Shortcut+Shift+O", commands.openFolder()),
                        command("copy", "Shortcut+C", commands.copyPicture()),
                        new SeparatorMenuItem(),
                        choice(
                                "menu.share_scale",
                                SHARE_SCALES,
                                view -> view.axes().share(),
                                this::withShare),
                        choice(
                                "menu.balance_scale",
                                BALANCE_SCALES,
                                view -> view.axes().balance(),
                                this::withBalance),
                        choice("menu.labels", LABELS, view -> view.labels().text(), this::withLabels),
                        command("menu.fit", "Shortcut+0", this::fit),
                        new SeparatorMenuItem(),
                        command("full_screen", "F11", commands.fullScreen()),
                        command("keys", "F1", commands.showKeys()));
    }

    private MenuItem command(String key, String shortcut, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + key.replace('.', '-'));
        item.textProperty().bind(words.of(key));
        item.setAccelerator(KeyCombination.keyCombination(shortcut));
        item.setOnAction(event -> action.run());
        return item;
    }

    private <T> Menu choice(String key, List<Option<T>> options, Function<View, T> now, Chooser<T> chooser) {
        Menu menu = new Menu();
        menu.textProperty().bind(words.of(key));
        ToggleGroup group = new ToggleGroup();
        for (Option<T> option : options) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(words.of(option.key()));
            item.setToggleGroup(group);
            item.setOnAction(event -> session.change(view -> chooser.choose(view, option.value())));
            session.shownProperty()
                    .addListener((property, before, after) ->
                            item.setSelected(now.apply(after.view()).equals(option.value())));
            item.setSelected(now.apply(session.view()).equals(option.value()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private View withShare(View view, AxisScale scale) {
        return view.withAxes(view.axes().withShare(scale));
    }

    private View withBalance(View view, AxisScale scale) {
        return view.withAxes(view.axes().withBalance(scale));
    }

    private View withLabels(View view, LabelText text) {
        return view.withLabels(view.labels().withText(text));
    }

    private void fit() {
        session.change(view -> view.withAxes(view.axes().withZoom(Optional.empty())));
    }

    /** Makes a view with a choice made. */
    @FunctionalInterface
    private interface Chooser<T> {
        View choose(View view, T value);
    }
}
