package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.MeantData;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.page.CitedText;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
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
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.SessionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlideOpeningTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final String OWN = "country,year,Spent (% of GDP),US goods balance (USD bn)\n"
            + "Japan,2024,1.4,-68.5\nGermany,2024,1.9,-84.8\n";
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);

    @TempDir
    private Path folder;

    private final JsonViews views = new JsonViews(() -> FIRST);

    @Test
    void aSlideGivesItsViewAndSaysThatTheDataAreUnchanged() throws Exception {
        View view = FIRST.withThreshold(3.5);
        PathReader.Outcome outcome =
                new PathReader(views).read(draw(view), new PathReader.Asked(new SessionState(WORKSPACE, FIRST)));
        assertEquals(view, viewOf(outcome));
        assertTrue(outcome.comparison().contains("unchanged"), outcome.comparison());
        assertEquals(List.of(), outcome.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deck.pptx", "deck.pdf"})
    void aDeckGivesAllItsScenesWithTheirWordsToBeTold(String name) throws Exception {
        Path file = folder.resolve(name);
        Scenes scenes = Scenes.NONE
                .with(Scene.of(new LocalizedText("One", "一"), LocalizedText.same("words"), FIRST))
                .with(Scene.of(new LocalizedText("Two", "二"), LocalizedText.EMPTY, FIRST.withThreshold(5)));
        List<Slide> slides = scenes.list().stream()
                .map(scene -> new Slide(scene.view(), SlideOptions.STANDARD))
                .toList();
        new SlideExporter(new Chart(), views, new AtomicFile())
                .write(
                        Facts.of(WORKSPACE, FIRST),
                        new Deck("Deck", slides, Set.of(), scenes),
                        file,
                        Overwrite.REPLACE,
                        Progress.NONE);
        SessionState before = new SessionState(WORKSPACE, FIRST);
        PathReader.Outcome outcome = new PathReader(views).read(file, new PathReader.Asked(before));
        SessionState told = outcome.contents().orElseThrow().applyTo(before, Path.of("talk.pptx"));
        assertEquals(scenes, told.notebook().scenes().scenes());
        assertEquals(Optional.of(StoryKind.SCENES), told.notebook().told());
        assertTrue(outcome.comparison().contains("unchanged"), outcome.comparison());
    }

    @Test
    void figuresThatDifferAreListed() throws Exception {
        Dataset now = WORKSPACE.dataset("jri-2024").orElseThrow();
        Dataset fewer = new Dataset(
                now.info(),
                now.economies(),
                now.observations().subList(1, now.observations().size()));
        SessionState shown = new SessionState(WORKSPACE.with(fewer), FIRST.withLanguage(Language.JAPANESE));
        PathReader.Outcome outcome = new PathReader(views).read(draw(FIRST), new PathReader.Asked(shown));
        assertEquals(2, outcome.problems().size());
        assertTrue(
                outcome.problems().get(1).contains("no value"),
                outcome.problems().get(1));
    }

    @Test
    void whatIsSaidOfASlideIsInItsOwnLanguageWhichTheWindowTakes() throws Exception {
        PathReader.Outcome outcome = new PathReader(views)
                .read(
                        draw(FIRST.withLanguage(Language.JAPANESE)),
                        new PathReader.Asked(new SessionState(WORKSPACE, FIRST)));
        assertEquals("データは変わっていません。", outcome.comparison());
    }

    @Test
    void aSavedViewWhoseFiguresHaveChangedSaysSoInTheWordsOfASlide() throws Exception {
        for (String name : List.of("view.json", "own.csv", "second.csv")) {
            Files.copy(Path.of("src/test/resources/saved-before", name), folder.resolve(name));
        }
        Path csv = folder.resolve("own.csv");
        Files.writeString(csv, Files.readString(csv).replace("POL,2024,2500,", "POL,2024,2600,"));
        PathReader.Outcome outcome = new PathReader(views)
                .read(folder.resolve("view.json"), new PathReader.Asked(new SessionState(WORKSPACE, FIRST)));
        assertEquals("own", viewOf(outcome).data().dataset());
        assertEquals("1 figure of the dataset own differs from those of the file:", outcome.comparison());
        assertEquals(
                List.of(
                        outcome.comparison(),
                        "Poland, US goods-trade balance: 2,500 million USD (2024) → 2,600 million USD (2024)"),
                outcome.problems().stream()
                        .filter(line -> !line.startsWith(folder.toString()))
                        .toList(),
                "beside what is said of the tables themselves");
    }

    @Test
    void aSlideOfAnotherDatasetIsNotShownOnThePresentOne() throws Exception {
        Path slide = draw(FIRST);
        Workspace without = new Workspace(WORKSPACE.countries(), List.of(), WORKSPACE.library());
        PathReader.Outcome outcome =
                new PathReader(views).read(slide, new PathReader.Asked(new SessionState(without, FIRST)));
        assertEquals(Optional.empty(), outcome.contents());
        assertTrue(
                outcome.problems().get(0).contains("“jri-2024”"),
                outcome.problems().get(0));
    }

    @Test
    void aSlideOfATableThatLiesBesideItOpensWithIt() throws Exception {
        Path slide = slideOfOwnTable(OWN);
        PathReader.Outcome outcome = read(slide, MeantData.AS_SAVED);
        SessionState open = outcome.contents().orElseThrow().applyTo(new SessionState(WORKSPACE, FIRST), slide);
        assertEquals("own", open.view().data().dataset());
        assertEquals(-68_500, balance(open));
        assertTrue(outcome.comparison().contains("unchanged"), outcome.comparison());
        Files.writeString(folder.resolve("own.csv"), OWN.replace("-68.5", "-70"));
        assertTrue(
                read(slide, MeantData.AS_SAVED).problems().stream()
                        .anyMatch(line -> line.contains("Japan") && line.contains("70,000")),
                "what differs is said");
        Files.delete(folder.resolve("own.csv"));
        assertEquals(Optional.empty(), read(slide, MeantData.AS_SAVED).contents());
    }

    @Test
    void aSlideWhoseTableHasOtherColumnsAsksAboutItAndOpensByTheAnswers() throws Exception {
        Path slide = slideOfOwnTable(OWN);
        Files.writeString(folder.resolve("own.csv"), OWN.replace(",2024", "").replace(",year", ""));
        PathReader.AskedTable asked = read(slide, MeantData.AS_SAVED).table().orElseThrow();
        assertEquals(folder.resolve("own.csv"), asked.place());
        TableChoices answer = asked.table().choices().with(TableChoices.Choice.YEAR_COLUMN, "2024");
        PathReader.Outcome again = read(slide, MeantData.AS_SAVED.with(asked.place(), answer));
        SessionState open = again.contents().orElseThrow().applyTo(new SessionState(WORKSPACE, FIRST), slide);
        assertEquals(-68_500, balance(open));
    }

    private static double balance(SessionState open) {
        return open.workspace()
                .dataset("own")
                .orElseThrow()
                .find(new CountryCode("JPN"), Indicator.GOODS_BALANCE, 2024)
                .orElseThrow()
                .value();
    }

    private PathReader.Outcome read(Path slide, MeantData meant) {
        SessionState shown = new SessionState(WORKSPACE, FIRST);
        return new PathReader(views)
                .read(slide, new PathReader.Asked(shown, DatasetPlaces.NONE, meant, TableReading.Extent.FIRST_ROWS));
    }

    private Path slideOfOwnTable(String text) throws Exception {
        Path table = Files.writeString(folder.resolve("own.csv"), text);
        Dataset own = new DatasetReader(WORKSPACE).read(table).value().orElseThrow();
        Workspace with = WORKSPACE.with(own);
        View view = FIRST.withData(FIRST.data().withDataset("own", 2024));
        Path slide = folder.resolve("slide.png");
        new SlideExporter(new Chart(), views, new AtomicFile())
                .write(
                        Facts.of(with, view),
                        Deck.of(new Slide(view, SlideOptions.STANDARD)),
                        slide,
                        Overwrite.REPLACE,
                        Progress.NONE);
        return slide;
    }

    @Test
    void aForeignFileSaysWhy() throws Exception {
        Path file = Files.writeString(folder.resolve("b.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        PathReader.Outcome outcome =
                new PathReader(views).read(file, new PathReader.Asked(new SessionState(WORKSPACE, FIRST)));
        assertEquals(Optional.empty(), outcome.contents());
        assertTrue(outcome.problems().get(0).startsWith("b.svg: the file carries no view"));
    }

    @Test
    void theSelectionInWordsHasItsFiguresAndSources() {
        String text = CitedText.of(Facts.of(WORKSPACE, FIRST.withSelection(Set.of(new CountryCode("JPN")))));
        assertTrue(text.contains("Japan: US goods-trade balance −$68.5bn"), text);
        assertTrue(text.contains("SHA-256"), text);
        assertTrue(text.contains("https://"), text);
    }

    private static View viewOf(PathReader.Outcome outcome) {
        SavedFile file = ((FileContents.OfSaved) outcome.contents().orElseThrow()).file();
        assertEquals(SavedKind.VIEW, file.kind());
        return file.scene().view();
    }

    private Path draw(View view) throws Exception {
        Path file = folder.resolve("a.svg");
        new SlideExporter(new Chart(), views, new AtomicFile())
                .write(
                        Facts.of(WORKSPACE, FIRST),
                        Deck.of(new Slide(view, SlideOptions.STANDARD)),
                        file,
                        Overwrite.REPLACE,
                        Progress.NONE);
        return file;
    }
}
