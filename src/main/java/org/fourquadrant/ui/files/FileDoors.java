package org.fourquadrant.ui.files;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.state.LiveTexts;

/** The ways in which a person hands files to the window: chosen from the menu, or dropped on it. */
public final class FileDoors {

    private final OpenActions open;
    private final Dialogs dialogs;
    private final LiveTexts words;

    public FileDoors(OpenActions open, Dialogs dialogs, LiveTexts words) {
        this.open = open;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Opens what the doors let in. */
    public OpenActions actions() {
        return open;
    }

    /** Asks for files and opens them. */
    public void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("open.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.now().get("open.filter"), endings()));
        List<File> chosen = chooser.showOpenMultipleDialog(dialogs.owner());
        if (chosen != null) {
            open(chosen);
        }
    }

    private static List<String> endings() {
        Stream<String> slides = Arrays.stream(SlideFormat.values()).map(SlideFormat::ending);
        return Stream.of(OwnTables.ENDINGS.stream(), Stream.of("zip", "json"), slides)
                .flatMap(endings -> endings)
                .map(ending -> "*." + ending)
                .toList();
    }

    /** Asks for a folder and opens it. */
    public void openFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.now().get("open.folder"));
        File chosen = chooser.showDialog(dialogs.owner());
        if (chosen != null) {
            open(List.of(chosen));
        }
    }

    /** Takes files and folders that are dropped on a part of the window. */
    public void takeDropsOn(Node target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        boolean taken = event.getDragboard().hasFiles();
        if (taken) {
            open(event.getDragboard().getFiles());
        }
        event.setDropCompleted(taken);
        event.consume();
    }

    private void open(List<File> files) {
        open.open(files.stream().map(File::toPath).toList());
    }
}
