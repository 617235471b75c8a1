package org.fourquadrant.ui.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.SaveChooser;

/** Asks where a file shall lie and whether one that is there may go. */
class SavePlace {

    /**
     * Where to.
     *
     * @param file the file
     * @param overwrite whether a person has agreed that one of that name is replaced
     */
    record Chosen(Path file, Overwrite overwrite) {}

    private final Window owner;
    private final Texts texts;
    private String folder;

    SavePlace(Window owner, Texts texts, String folder) {
        this.owner = owner;
        this.texts = texts;
        this.folder = folder;
    }

    /** Where the last file was saved; empty for none yet. */
    String folder() {
        return folder;
    }

    Optional<Chosen> ask(SlideFormat format, String name) {
        String suffix = "." + format.ending();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("slide.make"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*" + suffix));
        chooser.setInitialFileName(name + suffix);
        if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
            chooser.setInitialDirectory(new File(folder));
        }
        File given = chooser.showSaveDialog(owner);
        if (given == null) {
            return Optional.empty();
        }
        Path file = given.toPath();
        folder = String.valueOf(file.toAbsolutePath().getParent());
        // The chooser has asked about the name as typed only, not about the one that gets the ending here.
        boolean whole = SlideFormat.of(file).filter(format::equals).isPresent();
        Path ended = whole ? file : file.resolveSibling(file.getFileName() + suffix);
        return Optional.of(new Chosen(ended, whole ? Overwrite.REPLACE : Overwrite.REFUSE));
    }

    boolean mayReplace(Path file) {
        return new SaveChooser(owner, texts.language()).mayReplace(file);
    }
}
