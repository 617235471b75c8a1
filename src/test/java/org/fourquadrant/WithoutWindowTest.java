package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutWindowTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void theFirstViewIsDrawnAndItIsSaidWhereAndWhy() {
        Path picture = folder.resolve("four-quadrant.png");
        int code = new WithoutWindow(Language.ENGLISH, Map.of(), List.of(folder))
                .draw(app(), new UnsupportedOperationException("Unable to open DISPLAY"), said::add);
        assertEquals(0, code);
        assertTrue(Files.isRegularFile(picture));
        assertTrue(said.get(0).contains("DISPLAY is not set"), said.toString());
        assertTrue(said.get(1).contains(picture.toString()), said.toString());
    }

    @Test
    void theNextFolderIsTakenWhereOneCannotBeWrittenTo() {
        Path missing = folder.resolve("missing");
        int code = new WithoutWindow(Language.JAPANESE, Map.of("DISPLAY", ":9"), List.of(missing, folder))
                .draw(app(), new UnsupportedOperationException(), said::add);
        assertEquals(0, code);
        assertTrue(said.get(0).contains(":9"), said.toString());
        assertTrue(Files.isRegularFile(folder.resolve("four-quadrant.png")));
    }

    @Test
    void aMissingLibraryIsNamed() {
        new WithoutWindow(Language.ENGLISH, Map.of("DISPLAY", ":0"), List.of(folder))
                .draw(app(), new UnsatisfiedLinkError("libgtk-3.so.0: cannot open"), said::add);
        assertTrue(said.get(0).contains("libgtk-3.so.0"), said.toString());
    }

    @Test
    void theLogHasThePlatformsOwnFolder() {
        Path home = Path.of("/home/a");
        assertEquals(home.resolve(".local/state/four-quadrant"), LogFile.folder(Map.of(), "Linux", home));
        assertEquals(Path.of("/s/four-quadrant"), LogFile.folder(Map.of("XDG_STATE_HOME", "/s"), "Linux", home));
        assertEquals(home.resolve("Library/Logs/four-quadrant"), LogFile.folder(Map.of(), "Mac OS X", home));
        assertEquals(Path.of("/l/four-quadrant"), LogFile.folder(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home));
    }

    private App app() {
        Workspace workspace = new WorkspaceLoader().load();
        return new App(
                workspace,
                new Chart(),
                FirstView.of(workspace, Language.ENGLISH),
                new LogFile(folder.resolve("four-quadrant.log")),
                folder.resolve("settings"));
    }
}
