package org.fourquadrant.ui.window;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.fourquadrant.export.ExportException;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.PngExporter;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;
import org.fourquadrant.ui.task.LatestTask;

/** Saves and copies what is shown as a picture, drawn anew at its size. */
final class SlideActions {

    private final Session session;
    private final Words words;
    private final PngExporter exporter;
    private final LatestTask task;
    private final Dialogs dialogs;
    private final Notices notices;

    SlideActions(
            Session session, Words words, PngExporter exporter, LatestTask task, Dialogs dialogs, Notices notices) {
        this.session = session;
        this.words = words;
        this.exporter = exporter;
        this.task = task;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Asks for size and place, then saves. */
    void export() {
        Optional<ExportDialog.Choice> choice =
                new ExportDialog(dialogs, words).ask(session.view().theme());
        choice.ifPresent(chosen -> {
            File target = chooseFile();
            if (target != null) {
                save(session.view().withTheme(chosen.theme()), chosen.size(), withSuffix(target.toPath()));
            }
        });
    }

    /** Puts the picture on the clipboard, as large as a slide. */
    void copy() {
        Workspace workspace = session.workspace();
        View view = session.view();
        task.start(
                progress -> {
                    ByteArrayOutputStream png = new ByteArrayOutputStream();
                    exporter.write(workspace, view, PixelSize.FULL_HD, png);
                    return png.toByteArray();
                },
                png -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(new Image(new ByteArrayInputStream(png)));
                    Clipboard.getSystemClipboard().setContent(content);
                    notices.say(words.now().get("copy.done"));
                },
                failure -> notices.say(words.now().get("copy.failed")));
    }

    private void save(View view, PixelSize size, Path target) {
        Workspace workspace = session.workspace();
        notices.say(words.now().format("export.saving", target.getFileName()));
        task.start(
                progress -> {
                    // The chooser has asked about a file that is there.
                    exporter.write(workspace, view, size, target, Overwrite.REPLACE);
                    return target;
                },
                saved -> notices.say(words.now().format("export.done", saved)),
                failure -> notices.say(words.now().format("export.failed", target, reasonOf(failure))));
    }

    private String reasonOf(Throwable failure) {
        return failure instanceof ExportException known
                ? words.now().get("export.reason", known.reason())
                : String.valueOf(failure.getMessage());
    }

    private File chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now().get("export.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        chooser.setInitialFileName(session.view().data().dataset() + ".png");
        return chooser.showSaveDialog(dialogs.owner());
    }

    private static Path withSuffix(Path path) {
        String name = path.getFileName().toString();
        return name.contains(".") ? path : path.resolveSibling(name + ".png");
    }
}
