package org.fourquadrant.ui.shared;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/**
 * Asks where a file shall lie. One rule of endings for all that is saved: a name without an ending of its kind gets one, and
 * what then would be replaced without the chooser having asked is asked about here.
 */
public final class SaveChooser {

    private final Window owner;
    private final Texts texts;

    public SaveChooser(Window owner, Language language) {
        this.owner = owner;
        this.texts = Texts.of("org.fourquadrant.ui.shared.saving", language);
    }

    /**
     * Asks for a place.
     *
     * @param chooser what is asked
     * @param ending the ending that a name gets which has none of the kind, as {@code .scenes.json}; asked afterwards
     * @param endings those that a name may have, in lower case
     * @return empty where the person would rather not
     */
    public Optional<Path> ask(FileChooser chooser, Supplier<String> ending, List<String> endings) {
        File given = chooser.showSaveDialog(owner);
        return given == null ? Optional.empty() : ended(given.toPath(), ending.get(), endings, this::mayReplace);
    }

    /** The file with its ending; empty where something of that name is there and may not be replaced. */
    static Optional<Path> ended(Path given, String ending, List<String> endings, Predicate<Path> mayReplace) {
        String name = String.valueOf(given.getFileName()).toLowerCase(Locale.ROOT);
        if (endings.stream().anyMatch(name::endsWith)) {
            return Optional.of(given);
        }
        Path whole = given.resolveSibling(given.getFileName() + ending);
        return Files.exists(whole) && !mayReplace.test(whole) ? Optional.empty() : Optional.of(whole);
    }

    /** Asks whether a file may be replaced. */
    public boolean mayReplace(Path file) {
        ButtonType replace = new ButtonType(texts.get("replace"), ButtonBar.ButtonData.OK_DONE);
        ButtonType keep = new ButtonType(texts.get("replace.not"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(
                Alert.AlertType.CONFIRMATION, texts.format("replace.question", file.getFileName()), replace, keep);
        alert.initOwner(owner);
        // Its own title would be in the language of the machine.
        alert.setTitle(texts.get("replace"));
        alert.setHeaderText(null);
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
        alert.getDialogPane().getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        return alert.showAndWait().filter(replace::equals).isPresent();
    }
}
