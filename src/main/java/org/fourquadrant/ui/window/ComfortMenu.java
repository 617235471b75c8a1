package org.fourquadrant.ui.window;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.fourquadrant.data.saved.Comfort;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.shared.Submenus;
import org.fourquadrant.ui.state.LiveTexts;

/** The menu of how a person reads the window best: its size, contrast, calm. No part of the view, and of no file but the settings. */
final class ComfortMenu extends Menu {

    private final LiveTexts words;
    private final SettingsStore store;
    private final Notices notices;
    private final Consumer<Comfort> shown;
    private final DoubleSupplier pixels;
    private final int sizeAtStart;

    /**
     * The menu.
     *
     * @param shown shows what can be shown at once
     * @param pixels how many pixels there are to each logical one of the window
     */
    ComfortMenu(LiveTexts words, SettingsStore store, Notices notices, Consumer<Comfort> shown, DoubleSupplier pixels) {
        this.words = words;
        this.store = store;
        this.notices = notices;
        this.shown = shown;
        this.pixels = pixels;
        this.sizeAtStart = store.settings().comfort().size();
        setId("menu-comfort");
        textProperty().bind(words.of("comfort"));
        ToggleGroup sizes = new ToggleGroup();
        for (int size : Comfort.SIZES) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("menu-comfort-size-" + size);
            item.textProperty().bind(words.all().map(texts -> texts.format("comfort.size", size)));
            item.setToggleGroup(sizes);
            item.setSelected(store.settings().comfort().size() == size);
            item.setOnAction(event -> resize(size));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        getItems().add(check("contrast", Comfort::highContrast, Comfort::withHighContrast));
        getItems().add(check("calm", Comfort::calm, Comfort::withCalm));
        Submenus.keepBeside(this);
    }

    /** The toolkit takes the size of everything when it starts. */
    private void resize(int size) {
        Comfort before = store.settings().comfort();
        // What is seen now has the chosen size in it from the start on, but for the usual one.
        int screen =
                sizeAtStart == Comfort.USUAL.size() ? (int) Math.round(100 * pixels.getAsDouble()) : before.screen();
        store.change(settings -> settings.withComfort(before.withSize(size, screen)));
        notices.say(words.now().format("comfort.next", size));
    }

    private CheckMenuItem check(String name, Predicate<Comfort> now, BiFunction<Comfort, Boolean, Comfort> change) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId("menu-comfort-" + name);
        item.textProperty().bind(words.of("comfort." + name));
        item.setSelected(now.test(store.settings().comfort()));
        item.setOnAction(event -> {
            boolean selected = item.isSelected();
            store.change(settings -> settings.withComfort(change.apply(settings.comfort(), selected)));
            shown.accept(store.settings().comfort());
        });
        return item;
    }
}
