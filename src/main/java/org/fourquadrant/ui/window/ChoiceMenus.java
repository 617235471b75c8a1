package org.fourquadrant.ui.window;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Submenus;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Makes menus whose items change the view and show what it says. */
final class ChoiceMenus {

    /**
     * A choice among several in a menu.
     *
     * @param id of its item
     * @param text key of its text
     * @param value what it stands for
     */
    record Option<T>(String id, String text, T value) {

        /** A choice whose text has the key that its item is called by. */
        Option(String key, T value) {
            this(key, key, value);
        }
    }

    private final Session session;
    private final LiveTexts words;

    ChoiceMenus(Session session, LiveTexts words) {
        this.session = session;
        this.words = words;
    }

    /** An item that does something at once. */
    MenuItem command(String key, Runnable action) {
        MenuItem item = named(new MenuItem(), key);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** An item that does something at once, also by a key wherever the focus is. */
    MenuItem command(String key, String shortcut, Runnable action) {
        MenuItem item = command(key, action);
        item.setAccelerator(KeyCombination.keyCombination(shortcut));
        return item;
    }

    /** An item that changes the view. */
    MenuItem change(String key, UnaryOperator<View> change) {
        return command(key, () -> session.change(change));
    }

    /** A menu of which exactly one item holds. */
    <T> Menu oneOf(String key, List<Option<T>> options, Function<View, T> now, BiFunction<View, T, View> choice) {
        Menu menu = menu(key);
        ToggleGroup group = new ToggleGroup();
        for (Option<T> option : options) {
            RadioMenuItem item = named(new RadioMenuItem(), option.id(), texts -> texts.get(option.text()));
            item.setToggleGroup(group);
            item.setOnAction(event -> session.change(view -> choice.apply(view, option.value())));
            follow(view -> item.setSelected(now.apply(view).equals(option.value())));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** A menu of which any items may hold. */
    <T> Menu anyOf(
            String key, List<Option<T>> options, BiFunction<View, T, Boolean> now, BiFunction<View, T, View> toggle) {
        Menu menu = menu(key);
        for (Option<T> option : options) {
            menu.getItems()
                    .add(check(
                            option.id(),
                            texts -> texts.get(option.text()),
                            view -> now.apply(view, option.value()),
                            view -> toggle.apply(view, option.value())));
        }
        return menu;
    }

    /** A menu that is filled by whoever asks for it. */
    Menu menu(String key) {
        Menu menu = named(new Menu(), key);
        Submenus.keepBeside(menu);
        return menu;
    }

    /**
     * An item that holds or does not.
     *
     * @param id of the item, which may stand for something of the data
     * @param text what it says in a language
     */
    CheckMenuItem check(String id, Function<Texts, String> text, Predicate<View> now, UnaryOperator<View> toggle) {
        CheckMenuItem item = named(new CheckMenuItem(), id, text);
        item.setOnAction(event -> session.change(toggle));
        follow(view -> item.setSelected(now.test(view)));
        return item;
    }

    private void follow(Consumer<View> show) {
        session.shownProperty().addListener((property, before, after) -> show.accept(after.view()));
        show.accept(session.view());
    }

    private <I extends MenuItem> I named(I item, String key) {
        return named(item, key, texts -> texts.get(key));
    }

    private <I extends MenuItem> I named(I item, String id, Function<Texts, String> text) {
        item.setId("menu-" + id.replace('.', '-').replace('_', '-'));
        item.textProperty().bind(words.all().map(text));
        return item;
    }
}
