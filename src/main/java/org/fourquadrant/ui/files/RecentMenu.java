package org.fourquadrant.ui.files;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.fourquadrant.ui.shared.Submenus;
import org.fourquadrant.ui.state.LiveTexts;

/** The files that were opened or saved last, to open again. */
public final class RecentMenu extends Menu {

    private final RecentFiles files;
    private final OpenActions open;

    public RecentMenu(LiveTexts words, OpenActions open) {
        this.files = open.recent();
        this.open = open;
        setId("menu-recent");
        textProperty().bind(words.of("open.recent"));
        files.paths().addListener((ListChangeListener<Path>) change -> fill());
        fill();
        Submenus.keepBeside(this);
    }

    private void fill() {
        getItems().setAll(files.paths().stream().map(this::item).toList());
        setDisable(getItems().isEmpty());
    }

    private MenuItem item(Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.open(path));
        return item;
    }
}
