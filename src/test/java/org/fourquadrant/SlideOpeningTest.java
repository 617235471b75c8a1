package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.analysis.FirstView;
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
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.window.FileOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertEquals(Optional.of(view), reading.view());
        assertTrue(reading.comparison().contains("unchanged"), reading.comparison());
        assertEquals(List.of(), reading.problems());
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
    void aForeignFileSaysWhy() throws Exception {
        Path file = Files.writeString(folder.resolve("b.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        FileOpener.Reading reading = SlideOpening.read(file, new Shown(WORKSPACE, FIRST), views);
        assertEquals(Optional.empty(), reading.view());
        assertTrue(reading.problems().get(0).startsWith("b.svg: the file carries no view"));
    }

    @Test
    void theSelectionInWordsHasItsFiguresAndSources() {
        String text = CitedText.of(WORKSPACE, FIRST.withSelection(java.util.Set.of(new CountryCode("JPN"))));
        assertTrue(text.contains("Japan: US goods-trade balance −$68,468 million"), text);
        assertTrue(text.contains("SHA-256"), text);
        assertTrue(text.contains("https://"), text);
    }

    private Path draw(View view) throws Exception {
        Path file = folder.resolve("a.svg");
        new SlideExporter(new Chart(), views, new WholeFile())
                .write(
                        WORKSPACE,
                        Deck.of(new Slide(view, SlideOptions.STANDARD)),
                        file,
                        Overwrite.REPLACE,
                        Progress.NONE);
        return file;
    }
}
