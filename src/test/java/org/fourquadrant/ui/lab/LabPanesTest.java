package org.fourquadrant.ui.lab;

import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.fourquadrant.ui.SmallWorld.MOZAMBIQUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.document.OwnDocumentsExample;
import org.fourquadrant.data.document.OwnDocumentsReader;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.shared.DayField;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.story.Lessons;
import org.fourquadrant.ui.task.LatestTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class LabPanesTest {

    private static final PseudoClass FRAGILE = PseudoClass.getPseudoClass("fragile");

    private final FxRobot robot = new FxRobot();
    private final Session session = SmallWorld.session("2025-05-30", JAPAN);
    private final LedgerViewModel ledger = new LedgerViewModel(session);
    private final ClaimsViewModel claims = new ClaimsViewModel(session, ledger);
    private final StoryViewModel story = new StoryViewModel(session, StoryKind.SCENES);

    @TempDir
    Path folder;

    @Test
    void theLedgerSaysWhoCrossesAndAClickSelectsThem() throws TimeoutException {
        LedgerPane pane = Window.show(() -> new LedgerPane(session, ledger), 900, 260);
        Label stable = (Label) pane.lookup("#ledger-stable");
        assertEquals("Stable above 1.9% up to 2%", stable.getText());
        Window.act(() -> session.change(view -> view.withThreshold(2.05)));
        assertEquals(
                "2% → 2.05%: 1 country crosses; 0.04% of the plotted US deficit changes side.",
                ((Label) pane.lookup("#ledger-summary")).getText());
        robot.clickOn("Mozambique");
        assertEquals(Set.of(MOZAMBIQUE), session.view().selection());
        @SuppressWarnings("unchecked")
        TableView<Crossing> table = (TableView<Crossing>) pane.lookup("#ledger-table");
        assertEquals(1, table.getItems().size());
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertTrue(robot.lookup("モザンビーク").tryQuery().isPresent());
        assertFalse(stable.getPseudoClassStates().contains(FRAGILE));
    }

    @Test
    void twoDaysAreComparedInATableAndInColours() throws TimeoutException {
        Workspace workspace = new WorkspaceLoader().load();
        Session real = new Session(workspace, FirstView.of(workspace, Language.ENGLISH));
        TariffChangesPane pane = Window.show(() -> new TariffChangesPane(real), 1060, 260);
        DayField compared = (DayField) pane.lookup("#compared-day-field");
        DayField asOf = (DayField) pane.lookup("#changes-as-of");
        Window.act(() -> asOf.setValue(LocalDate.of(2025, 8, 27)));
        Window.act(() -> compared.setValue(LocalDate.of(2025, 8, 26)));
        assertEquals(Optional.of(LocalDate.of(2025, 8, 26)), real.view().data().comparedDay());
        @SuppressWarnings("unchecked")
        TableView<TariffChange> table = (TableView<TariffChange>) pane.lookup("#tariff-changes-table");
        assertEquals(1, table.getItems().size());
        assertEquals("25%", table.getColumns().get(1).getCellData(0));
        assertEquals("50%", table.getColumns().get(2).getCellData(0));
        assertEquals("\u25b2 25.0", table.getColumns().get(3).getCellData(0));
        assertEquals("EO 14329", table.getColumns().get(4).getCellData(0));
        assertEquals(
                "1 economy changes: 1 higher, 0 lower.", ((Label) pane.lookup("#tariff-changes-summary")).getText());
        robot.clickOn("#changes-colour");
        assertEquals(ColourBy.TARIFF_CHANGE, real.view().marks().colourBy());
        Window.act(() -> compared.setValue(LocalDate.of(2019, 1, 1)));
        assertEquals(LocalDate.of(2025, 8, 26), compared.getValue());
    }

    @Test
    void aSecondSourceShowsItsHeadlineAndWhoMovesFirst() throws TimeoutException {
        Workspace workspace = new WorkspaceLoader().load();
        Session real = new Session(workspace, FirstView.of(workspace, Language.ENGLISH));
        ComparisonViewModel model = new ComparisonViewModel(real);
        ComparisonPane pane = Window.show(() -> new ComparisonPane(real, model), 1060, 260);
        assertTrue(model.choices().contains("jri-share-japan-mod"));
        @SuppressWarnings("unchecked")
        ComboBox<String> choice = (ComboBox<String>) pane.lookup("#fork-choice");
        Window.act(() -> choice.setValue("factbook-census"));
        assertEquals(Optional.of("factbook-census"), real.view().data().compareWith());
        Label headline = (Label) pane.lookup("#fork-headline");
        assertEquals(
                "1 of 49 changes quadrant on definition alone. Not counted: 7 without a figure, 1 measured in another"
                        + " year, 6 not decided by a figure without decimals.",
                headline.getText());
        @SuppressWarnings("unchecked")
        TableView<SourceComparison> table = (TableView<SourceComparison>) pane.lookup("#fork-table");
        assertEquals("MKD", table.getItems().get(0).country().code().value(), "who moves, then who is not decided");
        assertTrue(table.getItems().subList(1, 7).stream().noneMatch(SourceComparison::isDecided));
        Window.act(() -> real.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals("49か国・地域のうち1か国・地域は、定義の違いだけで象限が変わります。対象外：数値なし7、測定年が異なる国・地域1、小数がなく判定できない国・地域6。", headline.getText());
        robot.clickOn("#fork-nothing");
        assertEquals(Optional.empty(), real.view().data().compareWith());
        assertEquals(List.of(), table.getItems());
    }

    @Test
    void aClaimIsMadeFromTheMenuCheckedWhileTheLineMovesAndCopiedWithItsSource() throws TimeoutException {
        Window.show(() -> new ClaimsPane(session, claims), 900, 500);
        robot.clickOn("#add-claim");
        robot.clickOn("Japan: quadrant III with the line at 2%.");
        assertEquals(1, claims.claims().size());
        assertTrue(robot.lookup("Holds").tryQuery().isPresent());
        Window.act(() -> session.change(view -> view.withThreshold(1.4)));
        assertTrue(robot.lookup("Changed: III → IV").tryQuery().isPresent());
        robot.clickOn("Copy with sources");
        Window.act(() -> {
            String copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.startsWith("Japan: quadrant III with the line at 2%.\nSource: small"), copied);
            assertTrue(copied.contains("Paper 1, Table 2"), copied);
        });
        robot.clickOn("Remove");
        assertEquals(List.of(), claims.claims());
    }

    @Test
    void scenesAreKeptWordedSavedAndOpenedAgain() throws TimeoutException {
        SceneFileActions files = new SceneFileActions(session, story, new DatasetOrigins(), new LatestTask());
        ScenesPane pane = Window.show(() -> new ScenesPane(session, story, files), 900, 360);
        robot.clickOn("#scenes-keep");
        TextField title = (TextField) pane.lookup("#scene-title");
        assertEquals("Line at 2%, as of 30 May 2025", title.getText());
        Window.act(() -> {
            title.setText("Our first");
            ((TextArea) pane.lookup("#scene-notes")).setText("Look at Japan.");
        });
        Scene kept = story.story().scene().orElseThrow();
        assertEquals("Our first", kept.title().en());
        assertEquals("基準線2%、2025年5月30日時点", kept.title().ja(), "the other language keeps its words");
        assertEquals("Look at Japan.", kept.notes().en());

        Scenes before = story.story().scenes();
        Path file = folder.resolve("talk.scenes.json");
        List<String> told = new ArrayList<>();
        Window.act(() -> files.save(file, told::addAll));
        await(told);
        assertTrue(Files.exists(file), told.toString());
        Window.act(story::remove);
        told.clear();
        Window.act(() -> files.open(file, told::addAll));
        await(told);
        assertEquals(before, story.story().scenes());
        ListView<?> list = (ListView<?>) pane.lookup("#scene-list");
        assertEquals(0, list.getSelectionModel().getSelectedIndex());
    }

    @Test
    void scenesBringTheDocumentsOfOnesOwnThatTheyNameWithThem() throws Exception {
        SceneFileActions files = new SceneFileActions(session, story, new DatasetOrigins(), new LatestTask());
        OwnDocuments desk = new OwnDocumentsReader(session.workspace())
                .read(OwnDocumentsExample.write(folder.resolve("desk")))
                .value()
                .orElseThrow();
        Workspace joined =
                session.workspace().with(session.workspace().library().with(desk));
        View view = session.view().withData(session.view().data().withCompareWith(Optional.of("desk-s1")));
        Scenes scenes = Scenes.NONE.with(Scene.of(LocalizedText.same("Mine"), LocalizedText.EMPTY, view));
        Path file = folder.resolve("desk.scenes.json");
        Files.writeString(file, new SavedFileWriter(joined, Map.of()).scenes(scenes, file));
        List<String> told = new ArrayList<>();
        Window.act(() -> files.open(file, told::addAll));
        await(told);
        assertEquals(scenes.list(), story.story().scenes().list(), told.toString());
        assertEquals(1, session.workspace().library().own().size());
        assertEquals(view.data(), session.view().data());
    }

    @Test
    void aFileThatCannotBeShownLeavesWhatIsOpenUntouched() throws Exception {
        SceneFileActions files = new SceneFileActions(session, story, new DatasetOrigins(), new LatestTask());
        Window.show(() -> new ScenesPane(session, story, files), 900, 360);
        Window.act(() -> story.keep(LocalizedText.same("Mine")));
        Path file = folder.resolve("broken.json");
        for (String broken :
                List.of("{\"version\": 9}", "{\"scenes\": [", "{\"scenes\": [{\"view\": {\"dataset\": \"x\"}}]}")) {
            Files.writeString(file, broken);
            Story before = story.story();
            var shown = session.shown();
            List<String> told = new ArrayList<>();
            Window.act(() -> files.open(file, told::addAll));
            await(told);
            assertTrue(told.get(0).contains("broken.json"), told.toString());
            assertEquals(before, story.story());
            assertEquals(shown, session.shown());
        }
    }

    @Test
    void aLessonOpensWithAClickAndGoesOnWithNext() throws TimeoutException {
        Scenes lesson = new Scenes(
                new LocalizedText("A lesson", "レッスン"),
                new LocalizedText("Two scenes", "二場面"),
                List.of(
                        Scene.of(LocalizedText.same("One"), new LocalizedText("At {line}", "基準{line}"), session.view()),
                        Scene.of(
                                LocalizedText.same("Two"),
                                new LocalizedText("Now {line}", "今は{line}"),
                                session.view().withThreshold(1.5))),
                Map.of());
        StoryViewModel lessonStory = new StoryViewModel(session, StoryKind.LESSON);
        Lessons lessons = new Lessons(session, () -> List.of(lesson), new LatestTask());
        Window.show(() -> new LessonsPane(session, lessonStory, lessons), 900, 360);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#lesson-1").tryQuery().isPresent());
        robot.clickOn("#lesson-1");
        assertTrue(robot.lookup("At 2%").tryQuery().isPresent());
        robot.clickOn("#scene-next");
        assertTrue(robot.lookup("Now 1.5%").tryQuery().isPresent());
        assertEquals(1.5, session.view().thresholds().main());
        Window.act(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertTrue(robot.lookup("今は1.5%").tryQuery().isPresent());
    }

    private static void await(List<String> told) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !told.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
