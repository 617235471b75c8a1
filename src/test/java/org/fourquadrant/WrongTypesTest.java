package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.data.saved.Settings;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every reader of a JSON file is given values of wrong kinds: it says what is wrong or gives what can be drawn and saved again, and
 * never throws. A further reader is a line of {@link #readers()}.
 */
class WrongTypesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH)
            .withAxes(FirstView.of(WORKSPACE, Language.ENGLISH)
                    .axes()
                    .withZoom(Optional.of(new Viewport(0, 5, -400_000, 100_000))));
    private static final int IN_ORDINARY_TESTS = 200;
    private static final int IN_LONG_TESTS = 5_000;
    private static final long SLOW_NANOS = 2_000_000_000L;

    private final Chart chart = new Chart();
    private final Set<View> drawn = new HashSet<>();

    @TempDir
    private Path folder;

    /** Reads a file and uses what it gives. */
    @FunctionalInterface
    private interface Reader {
        List<Problem> read(Path file) throws IOException;
    }

    /** A kind of file, how it is written when all is well, and who reads it. */
    private record Kind(String name, String json, Reader reader) {}

    private List<Kind> readers() throws IOException {
        Scene scene = Scene.of(LocalizedText.same("A scene"), LocalizedText.same("Said"), FIRST)
                .withClaims(List.of(Facts.of(WORKSPACE, FIRST)
                        .claims()
                        .make("c1", new ClaimQuery.StableRange())
                        .orElseThrow()));
        SavedFileWriter writer = new SavedFileWriter(WORKSPACE, Map.of());
        Path file = folder.resolve("any.json");
        Settings settings = Settings.FIRST
                .withRecentFiles(List.of("/a.csv"))
                .withExport(Map.of("size", "1"))
                .withWindow(new Settings.WindowPlace(1, 2, 300, 400, true));
        String descriptor = Files.readString(Path.of("datasets/jri-2024/datapackage.json"));
        return List.of(
                new Kind("view.json", writer.view(scene, file), this::saved),
                new Kind("talk.scenes.json", writer.scenes(Scenes.NONE.with(scene), file), this::saved),
                new Kind("last-scenes.json", writer.scenes(Scenes.NONE.with(scene), file), this::kept),
                new Kind("settings.json", settings.json(), WrongTypesTest::settings),
                new Kind("datapackage.json", descriptor, this::dataset));
    }

    @Test
    void aWrongKindOfValueIsSaidOrHarmless() throws Exception {
        run(IN_ORDINARY_TESTS);
    }

    @Test
    @Tag("long")
    void everyWrongKindOfValueIsSaidOrHarmless() throws Exception {
        run(IN_LONG_TESTS);
    }

    private void run(int most) throws Exception {
        for (Path csv : csvFiles()) {
            Files.copy(csv, folder.resolve(csv.getFileName()));
        }
        List<String> faults = new ArrayList<>();
        int files = 0;
        for (Kind kind : readers()) {
            for (String json : WrongTypes.of(kind.json(), 16, most)) {
                files++;
                fault(kind, json).ifPresent(faults::add);
            }
        }
        assertEquals(List.of(), faults.stream().distinct().limit(20).toList(), faults.size() + " of " + files);
        assertTrue(files > 3 * IN_ORDINARY_TESTS, files + " files");
    }

    private static List<Path> csvFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("datasets/jri-2024"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    private Optional<String> fault(Kind kind, String json) throws IOException {
        Path file = Files.writeString(folder.resolve(kind.name()), json);
        long before = System.nanoTime();
        try {
            for (Problem problem : kind.reader().read(file)) {
                for (Language language : Language.values()) {
                    new ProblemText(language).line(problem);
                }
            }
        } catch (RuntimeException | Error failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            return Optional.of(kind.name() + ": " + failure + (trace.length == 0 ? "" : " " + trace[0]));
        } finally {
            Files.delete(file);
        }
        return System.nanoTime() - before > SLOW_NANOS
                ? Optional.of(kind.name() + " is slow: " + json)
                : Optional.empty();
    }

    private List<Problem> saved(Path file) {
        var loaded = new SavedFileReader(WORKSPACE).read(file, FIRST);
        loaded.value().ifPresent(found -> use(found, file));
        return loaded.problems();
    }

    private List<Problem> kept(Path file) {
        KeptFile kept = KeptFile.ofScenes(file, WORKSPACE, DatasetPlaces.NONE, FIRST, KeptFile.OwnData.READ);
        kept.content().ifPresent(found -> use(found, file));
        return kept.problems();
    }

    private void use(SavedFile found, Path file) {
        found.scenes().list().forEach(scene -> draw(WORKSPACE, scene.view()));
        new SavedFileWriter(WORKSPACE, Map.of()).scenes(found.scenes(), file);
        if (!found.scenes().list().isEmpty()) {
            new SavedFileWriter(WORKSPACE, Map.of()).view(found.scenes().list().get(0), file);
        }
    }

    private void draw(Workspace workspace, View view) {
        View fitted = FittedView.of(workspace, view, FIRST.data());
        if (workspace == WORKSPACE && !drawn.add(fitted)) {
            return;
        }
        var scene = chart.compose(
                Facts.of(workspace, fitted), new ChartSize(640, 420), Captions.STANDARD, Optional.empty());
        new ChartRaster(chart.painter()).render(scene, new int[640 * 420], 640, 420, 1);
    }

    private static List<Problem> settings(Path file) throws IOException {
        var loaded = Settings.read(file.toString(), Files.readString(file));
        loaded.value().ifPresent(Settings::json);
        return loaded.problems();
    }

    private List<Problem> dataset(Path file) {
        var loaded = new DatasetReader(WORKSPACE).read(file);
        Optional<Dataset> dataset = loaded.value().filter(read -> !read.years().isEmpty());
        dataset.ifPresent(read -> draw(
                WORKSPACE.with(read),
                FIRST.withData(FIRST.data()
                        .withDataset(read.info().name(), read.years().last()))));
        return loaded.problems();
    }
}
