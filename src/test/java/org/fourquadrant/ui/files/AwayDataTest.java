package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** "Look again" takes up the data that scenes wait for, as soon as they are back where they lay. */
class AwayDataTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final String TABLE =
            "country,year,Spent (% of GDP),US goods balance (USD bn)\nJapan,2024,1.4,-68.5\nGermany,2024,1.9,-84.8\n";

    @TempDir
    private Path folder;

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
    private final DatasetOrigins origins = new DatasetOrigins();
    private final LatestTask task = new LatestTask();
    private final List<PathReader.AskedTable> asked = new ArrayList<>();
    private Optional<Dataset> answer = Optional.empty();
    private AwayData away;
    private Path place;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Two scenes on a table that lies on a stick, and one on bundled data. */
    @BeforeEach
    void waitForTheTable() throws Exception {
        place = folder.resolve("stick/own.csv");
        View view = session.view();
        View own = view.withData(view.data().withDataset("own", 2024));
        Scenes scenes = new Scenes(
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                List.of(scene("One", own), scene("Two", own.withThreshold(3)), scene("Three", view)),
                java.util.Map.of());
        FxToolkit.setupFixture(() -> {
            origins.remember("own", place);
            session.open(now -> now.withNotebook(now.notebook().withStory(StoryKind.SCENES, new Story(scenes, -1))));
            away = new AwayData(session, origins, task, table -> {
                asked.add(table);
                return answer;
            });
        });
    }

    @Test
    void whatIsStillAwayIsWaitedForOn() throws Exception {
        look();
        assertEquals(
                List.of(new AwayData.Waiting("own", Optional.of(place))),
                away.waiting().getValue());
        assertEquals(2, away.scenesWaiting());
        assertEquals(WORKSPACE, session.workspace());
        assertEquals(List.of(), asked);
    }

    @Test
    void whatIsBackIsTakenUpWithTheScenesAndNothingElseChanges() throws Exception {
        View shown = session.view();
        write(TABLE);
        look();
        assertEquals(List.of(), away.waiting().getValue());
        assertEquals(0, away.scenesWaiting());
        assertEquals(-68_500, balance());
        assertEquals(shown, session.view());
        assertEquals(3, session.notebook().scenes().length());
    }

    @Test
    void aFolderInItsPlaceAndAFileThatIsNoTableLeaveTheScenesWaiting() throws Exception {
        Files.createDirectories(place);
        look();
        assertEquals(2, away.scenesWaiting());
        Files.delete(place);
        Files.write(place, new byte[] {0, 1, 2, 3});
        look();
        assertEquals(2, away.scenesWaiting());
        assertEquals(WORKSPACE, session.workspace());
    }

    @Test
    void aTableThatIsBackWithOtherColumnsIsAskedAboutAndTakenUnderTheNameThatIsWaitedFor() throws Exception {
        write("country,Spent (% of GDP),US goods balance (USD bn)\nJapan,1.4,-70.1\nGermany,1.9,-86\n");
        look();
        assertEquals(1, asked.size());
        assertEquals(2, away.scenesWaiting(), "nothing was answered");
        TableChoices choices = asked.get(0).table().choices().with(TableChoices.Choice.YEAR_COLUMN, "2024");
        answer = new DatasetReader(WORKSPACE).read(place, choices).value();
        assertTrue(answer.isPresent());
        look();
        assertEquals(0, away.scenesWaiting());
        assertEquals(-70_100, balance());
        assertFalse(session.workspace().equals(WORKSPACE));
    }

    private void look() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, away::look);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !task.runningProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double balance() {
        return session.workspace()
                .dataset("own")
                .orElseThrow()
                .find(new CountryCode("JPN"), Indicator.GOODS_BALANCE, 2024)
                .orElseThrow()
                .value();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }

    private static Scene scene(String title, View view) {
        return Scene.of(LocalizedText.same(title), LocalizedText.EMPTY, view);
    }
}
