package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.fourquadrant.ui.state.Words;

/** The files that were opened or saved last, to open again. */
final class RecentMenu extends Menu {

    private final RecentFiles files;
    private final Consumer<Path> open;

    RecentMenu(Words words, RecentFiles files, Consumer<Path> open) {
        this.files = files;
        this.open = open;
        setId("menu-recent");
        textProperty().bind(words.of("open.recent"));
        files.paths().addListener((ListChangeListener<Path>) change -> fill());
        fill();
    }

    private void fill() {
        getItems().setAll(files.paths().stream().map(this::item).toList());
        setDisable(getItems().isEmpty());
    }

    private MenuItem item(Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(path));
        return item;
    }
}
