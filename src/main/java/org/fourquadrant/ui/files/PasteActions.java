package org.fourquadrant.ui.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.task.LatestTask;

/**
 * Opens a table from the clipboard, as a spreadsheet puts it there, or a file that was copied. A table is kept in a file first, so that it comes back at the
 * next start and a saved view can name it.
 */
public final class PasteActions {

    private static final int LONGEST = 50_000_000;

    private final OpenActions open;
    private final Path folder;
    private final LatestTask task;
    private final Notices notices;
    private final LiveTexts words;

    /** @param folder where pasted tables are kept; made when there is one */
    public PasteActions(OpenActions open, Path folder, LatestTask task, Notices notices, LiveTexts words) {
        this.open = open;
        this.folder = folder;
        this.task = task;
        this.notices = notices;
        this.words = words;
    }

    /** Opens what the clipboard holds. */
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            open.open(clipboard.getFiles().stream().map(File::toPath).toList());
            return;
        }
        String text = clipboard.getString();
        if (!isTable(text)) {
            notices.say(words.now().get("open.paste.nothing"));
            return;
        }
        task.start(
                progress -> kept(text),
                kept -> open.open(kept),
                failure -> notices.say(words.now()
                        .format("open.paste.failed", new FaultText(words.now().language()).sentence(failure))));
    }

    /** A header and a row at least, of two columns. */
    private static boolean isTable(String text) {
        boolean lines =
                text != null && text.length() <= LONGEST && text.strip().lines().count() > 1;
        return lines && text.lines().limit(50).anyMatch(line -> line.matches(".{0,2000}[\t,;|].{0,20000}"));
    }

    private Path kept(String text) throws IOException {
        Files.createDirectories(folder);
        int number = 1;
        while (Files.exists(file(number))) {
            number++;
        }
        TextFile.write(file(number), text);
        return file(number);
    }

    private Path file(int number) {
        return folder.resolve("pasted-" + number + ".tsv");
    }
}
