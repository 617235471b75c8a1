package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.page.CitedText;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same data have the same SHA-256 wherever a person meets it. */
class OneFingerprintTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final View VIEW = FIRST.withData(FIRST.data().withCompareWith(Optional.of("factbook-census")));
    private static final Facts FACTS = Facts.of(WORKSPACE, VIEW);

    @TempDir
    private Path folder;

    @Test
    void savedViewScenesSlideAndCitationSayTheSame() throws IOException {
        TreeSet<String> expected = new TreeSet<>(List.of(of("jri-2024"), of("factbook-census")));
        Scene scene = Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, VIEW);
        SavedFileWriter writer = new SavedFileWriter(WORKSPACE, Map.of());
        Path slide = folder.resolve("a.svg");
        JsonViews views = new JsonViews(() -> FIRST);
        new SlideExporter(new Chart(), views, new AtomicFile())
                .write(FACTS, Deck.of(new Slide(VIEW, SlideOptions.STANDARD)), slide, Overwrite.REFUSE, Progress.NONE);
        assertEquals(expected, hashes(writer.view(scene, folder.resolve("v.json"))));
        assertEquals(expected, hashes(writer.scenes(Scenes.NONE.with(scene), folder.resolve("s.json"))));
        assertEquals(expected, hashes(Files.readString(slide)));
        assertEquals(expected, hashes(CitedText.of(FACTS)));
        assertEquals(
                of("jri-2024"),
                new SlideReader(views)
                        .read(slide)
                        .get(0)
                        .provenance()
                        .shown()
                        .fingerprint()
                        .sha256());
    }

    @Test
    void aFileSaysOfWhatItsFingerprintIs() throws IOException {
        Scene scene = Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, FIRST);
        String json = new SavedFileWriter(WORKSPACE, Map.of()).view(scene, folder.resolve("v.json"));
        assertTrue(
                json.contains("\"sha256_of\" : \"sorted lines iso3,indicator,year,measured_in,value,estimate\""), json);
    }

    @Test
    void itDependsOnEveryFigureAndNotOnTheirOrder() {
        Dataset paper = WORKSPACE.dataset("jri-2024").orElseThrow();
        List<Observation> turned = new ArrayList<>(paper.observations());
        Collections.reverse(turned);
        assertEquals(of("jri-2024"), of(new Dataset(paper.info(), paper.economies(), turned)));
        for (int i = 0; i < turned.size(); i++) {
            Observation one = turned.get(i);
            List<Observation> revised = new ArrayList<>(turned);
            revised.set(
                    i,
                    new Observation(
                            one.country(),
                            one.indicator(),
                            one.year(),
                            one.measuredIn(),
                            Math.nextUp(one.value()),
                            one.estimate(),
                            one.citation()));
            assertNotEquals(of("jri-2024"), of(new Dataset(paper.info(), paper.economies(), revised)), one.toString());
        }
    }

    private static String of(String dataset) {
        return of(WORKSPACE.dataset(dataset).orElseThrow());
    }

    private static String of(Dataset dataset) {
        return DatasetFingerprint.of(dataset).sha256();
    }

    private static TreeSet<String> hashes(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\b[0-9a-f]{64}\\b").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
