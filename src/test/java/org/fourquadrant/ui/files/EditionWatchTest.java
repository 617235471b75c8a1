package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Viewport;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A file that changes while it is open is noticed and read again; a table from the clipboard is one like any other. */
class EditionWatchTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final String TABLE =
            "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68468,1.4\nDEU,2024,-84826,1.9\n";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
    private final DatasetOrigins origins = new DatasetOrigins();
    private final Notices notices = new Notices();
    private OpenActions open;
    private EditionWatch watch;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openWindow() throws Exception {
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            stage.setScene(new javafx.scene.Scene(new StackPane(), 600, 400));
            stage.show();
            LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
            PathReader reader = new PathReader(new JsonViews(() -> FirstView.of(WORKSPACE, Language.ENGLISH)));
            open = new OpenActions(
                    session,
                    words,
                    reader::read,
                    new LatestTask(),
                    new Dialogs(session, words, new Look(), stage),
                    notices,
                    new RecentFiles(new SettingsStore(folder.resolve("settings"))),
                    new OpenDocument(origins));
            watch = new EditionWatch(session, origins, new LatestTask());
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void aFileThatChangesIsNoticedSaidUnderTheChartAndReadAgainWithViewAndSelectionKept() throws Exception {
        Path file = Files.writeString(folder.resolve("own.csv"), TABLE);
        robot.interact(() -> open.open(file));
        waitFor(() -> session.view().data().dataset().equals("own"));
        look();
        assertEquals(Optional.empty(), watch.changedProperty().get());
        Viewport part = new Viewport(1, 3, -100_000, 0);
        robot.interact(() -> session.change(view -> view.withSelection(Set.of(JAPAN))
                .withThreshold(3)
                .withAxes(view.axes().withZoom(Optional.of(part)))));
        Files.writeString(file, TABLE.replace("-68468,1.4", "-68468,1.75"));
        look();
        waitFor(() -> watch.changedProperty().get().equals(Optional.of(file)));
        assertEquals("own.csv, changed since it was read", line());
        robot.interact(session::undo);
        robot.interact(session::redo);
        look();
        waitFor(() -> line().contains("changed"));
        robot.interact(() -> open.readAgain(file));
        waitFor(() -> share().equals(Optional.of(1.75)));
        waitFor(() -> watch.changedProperty().get().isEmpty());
        assertEquals("own.csv", line());
        assertEquals(Set.of(JAPAN), session.view().selection());
        assertEquals(3, session.view().thresholds().main());
        assertEquals(Optional.of(part), session.view().axes().zoom());
    }

    @Test
    void theSecondFileOfANameIsReadAgainUnderItsOwn() throws Exception {
        Path first = Files.writeString(folder.resolve("own.csv"), TABLE);
        Path second = Files.writeString(
                Files.createDirectories(folder.resolve("other")).resolve("own.csv"), TABLE.replace("1.4", "1.5"));
        robot.interact(() -> open.open(first));
        waitFor(() -> session.view().data().dataset().equals("own"));
        robot.interact(() -> open.open(second));
        waitFor(() -> session.view().data().dataset().equals("own-2"));
        look();
        Files.writeString(second, TABLE.replace("1.4", "1.75"));
        look();
        waitFor(() -> watch.changedProperty().get().equals(Optional.of(second)));
        robot.interact(() -> open.readAgain(second));
        waitFor(() -> share().equals(Optional.of(1.75)));
        assertEquals("own-2", session.view().data().dataset());
        assertEquals(
                Optional.of(1.4),
                session.workspace()
                        .dataset("own")
                        .flatMap(data -> data.find(JAPAN, Indicator.DEFENCE_SHARE, 2024))
                        .map(found -> found.value()));
    }

    @Test
    void aTableFromTheClipboardIsKeptInAFileAndOpened() throws Exception {
        PasteActions paste = new PasteActions(
                open,
                folder.resolve("pasted"),
                new LatestTask(),
                notices,
                new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty()));
        copy("nothing of a table");
        robot.interact(paste::paste);
        assertTrue(notices.textProperty().get().startsWith("The clipboard holds no table"));
        copy(TABLE.replace(',', '\t'));
        robot.interact(paste::paste);
        waitFor(() -> session.view().data().dataset().equals("pasted-1"));
        assertEquals(Optional.of(1.4), share());
        assertEquals(folder.resolve("pasted/pasted-1.tsv"), origins.all().get("pasted-1"));
        robot.interact(session::undo);
        assertFalse(session.workspace().dataset("pasted-1").isPresent());
        assertEquals(List.of("jri-2024"), List.of(session.view().data().dataset()));
    }

    private void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putAll(Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, text));
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private void look() throws Exception {
        robot.interact(watch::look);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String line() {
        return session.facts().dataset().orElseThrow().info().sourceLine().en();
    }

    private Optional<Double> share() {
        return session.facts()
                .dataset()
                .flatMap(data -> data.find(JAPAN, Indicator.DEFENCE_SHARE, 2024))
                .map(found -> found.value());
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}
