package org.fourquadrant.ui.years;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.PlayExporter;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.UnshownLetters;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;

/** Saves the play as a GIF in the background, with progress and a way to give it up. */
final class PlaySaver extends HBox {

    private static final PixelSize SIZE = PixelSize.parse("1280x800");

    private final Session session;
    private final PlayExporter exporter;
    private final LiveTexts words;
    private final Consumer<String> said;
    private final LatestTask task = new LatestTask();

    /** @param said is told what became of it */
    PlaySaver(Session session, PlayExporter exporter, LiveTexts words, Consumer<String> said) {
        this.session = session;
        this.exporter = exporter;
        this.words = words;
        this.said = said;
        getStyleClass().add("years-choice");
        Button save = button("years-gif", "gif");
        Tooltip help = new Tooltip();
        help.textProperty().bind(words.of("gif.help"));
        save.setTooltip(help);
        save.setOnAction(event -> ask());
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(task.progressProperty());
        progress.accessibleTextProperty().bind(words.of("gif"));
        Button cancel = button("years-gif-cancel", "gif.cancel");
        cancel.setOnAction(event -> {
            task.cancel();
            said.accept(words.now().get("gif.cancelled"));
        });
        for (Region busy : new Region[] {progress, cancel}) {
            busy.visibleProperty().bind(task.runningProperty());
            busy.managedProperty().bind(busy.visibleProperty());
        }
        save.disableProperty()
                .bind(session.shownProperty()
                        .map(now -> now.view().data().fromYear().isEmpty())
                        .flatMap(alone -> task.runningProperty().map(running -> running || alone)));
        getChildren().addAll(save, progress, cancel);
    }

    private Button button(String id, String key) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("gif"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("GIF", "*" + PlayExporter.ENDING));
        chooser.setInitialFileName(session.view().data().dataset() + PlayExporter.ENDING);
        File given = chooser.showSaveDialog(getScene().getWindow());
        if (given != null) {
            boolean whole = given.getName().endsWith(PlayExporter.ENDING);
            // The chooser has asked about the name as typed only.
            save(
                    whole ? given.toPath() : Path.of(given + PlayExporter.ENDING),
                    whole ? Overwrite.REPLACE : Overwrite.REFUSE);
        }
    }

    /** Writes the play of what is shown now. */
    void save(Path file, Overwrite overwrite) {
        Facts facts = session.facts();
        SlideOptions options = SlideOptions.STANDARD.withSize(SlideSize.of(SIZE));
        said.accept(words.now().format("gif.saving", file.getFileName()));
        task.start(
                progress -> {
                    return exporter.write(facts, options, file, overwrite, (done, of) -> {
                        if (progress.isCancelled()) {
                            throw new CancellationException();
                        }
                        progress.report(done, of);
                    });
                },
                unshown -> said.accept(saved(file, unshown)),
                failure -> failed(file, failure));
    }

    private String saved(Path file, UnshownLetters unshown) {
        String still = PlayExporter.still(file).getFileName().toString();
        return unshown.sentence(words.now().language())
                .map(sentence -> words.now().format("gif.saved.unshown", file, still, sentence))
                .orElseGet(() -> words.now().format("gif.saved", file, still));
    }

    private void failed(Path file, Throwable failure) {
        said.accept(words.now().format("gif.failed", file));
        if (!(failure instanceof ExportException)) {
            throw new IllegalStateException("A play was not written", failure);
        }
    }
}
