package org.fourquadrant;

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
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.WholeFile;
import org.fourquadrant.export.page.CitedText;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.window.FileOpener;
import org.fourquadrant.ui.window.Opened;
import org.fourquadrant.ui.window.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlideOpeningTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);

    @TempDir
    private Path folder;

    private final JsonViews views = new JsonViews(() -> FIRST);

    @Test
    void aSlideGivesItsViewAndSaysThatTheDataAreUnchanged() throws Exception {
        View view = FIRST.withThreshold(3.5);
        FileOpener.Reading reading = SlideOpening.read(draw(view), new Shown(WORKSPACE, FIRST), views);
        assertEquals(view, viewOf(reading));
        assertTrue(reading.comparison().contains("unchanged"), reading.comparison());
        assertEquals(List.of(), reading.problems());
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
        new SlideExporter(new Chart(), views, new WholeFile())
                .write(
                        Facts.of(WORKSPACE, FIRST),
                        new Deck("Deck", slides, Set.of(), scenes),
                        file,
                        Overwrite.REPLACE,
                        Progress.NONE);
        Shown before = new Shown(WORKSPACE, FIRST);
        FileOpener.Reading reading = SlideOpening.read(file, before, views);
        Shown told = Opening.of(before, reading.opened().orElseThrow());
        assertEquals(scenes, told.notebook().scenes().scenes());
        assertEquals(Optional.of(StoryKind.SCENES), told.notebook().told());
        assertTrue(reading.comparison().contains("unchanged"), reading.comparison());
    }

    @Test
    void figuresThatDifferAreListed() throws Exception {
        Dataset now = WORKSPACE.dataset("jri-2024").orElseThrow();
        Dataset fewer = new Dataset(
                now.info(),
                now.rows(),
                now.observations().subList(1, now.observations().size()));
        Shown shown = new Shown(WORKSPACE.with(fewer), FIRST.withLanguage(Language.JAPANESE));
        FileOpener.Reading reading = SlideOpening.read(draw(FIRST), shown, views);
        assertEquals(2, reading.problems().size());
        assertTrue(reading.problems().get(1).contains("値なし"), reading.problems().get(1));
    }

    @Test
    void aSlideOfAnotherDatasetIsNotShownOnThePresentOne() throws Exception {
        Path slide = draw(FIRST);
        Workspace without = new Workspace(WORKSPACE.countries(), List.of(), WORKSPACE.library());
        FileOpener.Reading reading = SlideOpening.read(slide, new Shown(without, FIRST), views);
        assertEquals(Optional.empty(), reading.opened());
        assertTrue(
                reading.problems().get(0).contains("“jri-2024”"),
                reading.problems().get(0));
    }

    @Test
    void aForeignFileSaysWhy() throws Exception {
        Path file = Files.writeString(folder.resolve("b.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        FileOpener.Reading reading = SlideOpening.read(file, new Shown(WORKSPACE, FIRST), views);
        assertEquals(Optional.empty(), reading.opened());
        assertTrue(reading.problems().get(0).startsWith("b.svg: the file carries no view"));
    }

    @Test
    void theSelectionInWordsHasItsFiguresAndSources() {
        String text = CitedText.of(Facts.of(WORKSPACE, FIRST.withSelection(Set.of(new CountryCode("JPN")))));
        assertTrue(text.contains("Japan: US goods-trade balance −$68,468 million"), text);
        assertTrue(text.contains("SHA-256"), text);
        assertTrue(text.contains("https://"), text);
    }

    private static View viewOf(FileOpener.Reading reading) {
        Opened.OfView opened = (Opened.OfView) reading.opened().orElseThrow();
        return opened.file().scenes().list().get(0).view();
    }

    private Path draw(View view) throws Exception {
        Path file = folder.resolve("a.svg");
        new SlideExporter(new Chart(), views, new WholeFile())
                .write(
                        Facts.of(WORKSPACE, FIRST),
                        Deck.of(new Slide(view, SlideOptions.STANDARD)),
                        file,
                        Overwrite.REPLACE,
                        Progress.NONE);
        return file;
    }
}
