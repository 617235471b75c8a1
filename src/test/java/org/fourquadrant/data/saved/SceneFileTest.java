package org.fourquadrant.data.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetFigure;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneFileTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View BASE = ClaimExamples.BASE;
    private static final View VIEW =
            BASE.withData(BASE.data().withDataset("jri-2024", 2024)).withThreshold(3.5);

    @TempDir
    Path folder;

    @Test
    void scenesAreWrittenAndReadBackAsTheyWere() throws IOException {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 30; i++) {
            Scenes scenes = Scenes.NONE.withTitle(new LocalizedText("Title " + i, "題"));
            for (int j = 0; j < random.nextInt(4); j++) {
                View view = VIEW.withThreshold(random.nextInt(100) / 10.0)
                        .withData(VIEW.data()
                                .withCompareWith(Optional.of("factbook-census").filter(name -> random.nextBoolean())));
                Scene scene = Scene.of(LocalizedText.same("Scene " + j), new LocalizedText("{c1}", "「{c1}」"), view);
                scenes = scenes.with(
                        scene.withClaims(ClaimExamples.everyKind(random).subList(0, 1)));
            }
            Loaded<SavedFile> read = read(write(scenes, WORKSPACE, Map.of()), WORKSPACE);
            assertEquals(List.of(), read.problems());
            assertEquals(scenes, read.value().orElseThrow().scenes());
        }
    }

    @Test
    void keysOfANewerProgramSurviveReadingAndWriting() throws IOException {
        Path file = write(one(VIEW), WORKSPACE, Map.of());
        String json = Files.readString(file)
                .replaceFirst("\"title\"", "\"later_idea\" : { \"a\" : [ 1, null, \"x\" ] },\n\"title\"")
                .replaceFirst("\"threshold\"", "\"mood\" : \"calm\",\n\"threshold\"")
                .replaceFirst("\"colour_by\"", "\"glow\" : true,\n\"colour_by\"");
        Files.writeString(file, json);
        Scenes read = read(file, WORKSPACE).value().orElseThrow().scenes();
        String again = Files.readString(write(read, WORKSPACE, Map.of()));
        for (String kept : List.of("\"later_idea\"", "\"mood\" : \"calm\"", "\"glow\" : true", "null")) {
            assertTrue(again.contains(kept), kept + " in " + again);
        }
        assertEquals(read, read(file, WORKSPACE).value().orElseThrow().scenes());
    }

    @Test
    void aNewerVersionATruncatedFileAndAForeignDatasetEachGetAClearMessageAndNoScenes() throws IOException {
        String json = Files.readString(write(one(VIEW), WORKSPACE, Map.of()));
        assertEquals(
                "scenes.json: The file is of version 7; this program reads up to 1. Open it with a newer program.",
                message(json.replaceFirst("\"version\" : 1", "\"version\" : 7")));
        assertTrue(message(json.substring(0, json.length() / 2)).contains("This is not valid JSON"));
        assertTrue(message("").contains("The file is empty"));
        assertEquals(
                "scenes.json: There is no dataset \"somebody-else\". Open it first, or put it back where the file names it.",
                message(json.replace("jri-2024", "somebody-else")));
        assertTrue(message("{\"version\": 1}").contains("The property \"scenes\" is missing"));
        String newerView = json.replaceFirst("\"view\" : \\{\\s*\"version\" : 1", "\"view\" : {\"version\" : 2");
        assertTrue(message(newerView).contains("version 2"));
    }

    @Test
    void changedFiguresAreListedCellByCellAndTheScenesOpenAllTheSame() throws IOException {
        Path file = write(one(VIEW), WORKSPACE, Map.of());
        Loaded<SavedFile> read = read(file, revised("DEU", Indicator.DEFENCE_SHARE, 2.1));
        assertEquals(List.of(), read.problems());
        CountryCode germany = new CountryCode("DEU");
        assertEquals(
                List.of(new DatasetChange.ChangedFigure(
                        germany,
                        Indicator.DEFENCE_SHARE,
                        Optional.of(new DatasetFigure(germany, Indicator.DEFENCE_SHARE, 2024, 2024, 1.9)),
                        Optional.of(new DatasetFigure(germany, Indicator.DEFENCE_SHARE, 2024, 2024, 2.1)))),
                changed(read));
    }

    @Test
    void aValueThatIsGoneIsListedToo() throws IOException {
        Path file = write(one(VIEW), WORKSPACE, Map.of());
        List<DatasetChange.ChangedFigure> changed = changed(read(file, without("JPN", Indicator.GOODS_BALANCE)));
        assertEquals(1, changed.size());
        assertEquals(Optional.empty(), changed.get(0).now());
        assertEquals(new CountryCode("JPN"), changed.get(0).country());
    }

    @Test
    void changesOfFiguresThatNoSceneShowsAreSaidWithoutAList() throws IOException {
        Path file = write(one(VIEW), WORKSPACE, Map.of());
        Loaded<SavedFile> read = read(file, revised("DEU", Indicator.ANNOUNCED_TARIFF, 99));
        Loaded<SavedFile> other = read(file, revised("JPN", Indicator.ANNOUNCED_TARIFF, 99));
        assertEquals(1, other.value().orElseThrow().changes().size());
        assertEquals(List.of(), changed(other));
        assertEquals(List.of(), other.problems());
        assertTrue(read.value().isPresent());
    }

    private static List<DatasetChange.ChangedFigure> changed(Loaded<SavedFile> read) {
        return read.value().orElseThrow().changes().stream()
                .flatMap(change -> ((DatasetChange.Changed) change).figures().stream())
                .toList();
    }

    @Test
    void aDatasetIsFoundAgainBesideTheFileWhereverBothAreMoved() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home/data"));
        Path csv = home.resolve("mine.csv");
        Files.writeString(csv, "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68100,1.4\nKOR,2024,-66050,2.6\n");
        Dataset mine =
                new DatasetReader(WORKSPACE.countries()).read(csv).value().orElseThrow();
        String name = mine.info().name();
        View view = BASE.withData(BASE.data().withDataset(name, 2024));
        Path file = folder.resolve("home/talks/scenes.json");
        Files.createDirectories(file.getParent());
        SavedFileWriter writer = new SavedFileWriter(WORKSPACE.with(mine), Map.of(name, csv));
        Files.writeString(file, writer.scenes(one(view), file));
        assertTrue(Files.readString(file).contains("\"path\" : \"../data/mine.csv\""));

        Files.move(folder.resolve("home"), folder.resolve("moved"));
        Path moved = folder.resolve("moved/talks/scenes.json");
        SavedFile opened = read(moved, WORKSPACE).value().orElseThrow();
        assertEquals(List.of(), opened.changes());
        assertEquals(name, opened.datasets().get(0).info().name());
        assertEquals(Set.of(name), opened.origins().keySet());

        Files.writeString(
                folder.resolve("moved/data/mine.csv"), "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68100,1.5\n");
        assertEquals(3, changed(read(moved, WORKSPACE)).size(), "one share, and a row of two values");
        Files.delete(folder.resolve("moved/data/mine.csv"));
        Loaded<SavedFile> gone = read(moved, WORKSPACE);
        assertTrue(gone.value().isEmpty());
        assertEquals(ProblemKind.FILE_MISSING, gone.problems().get(0).kind());
    }

    @Test
    void aFileCannotReachForOtherMachinesOrDrives() throws IOException {
        String json = Files.readString(write(one(VIEW), WORKSPACE, Map.of()));
        for (String path : List.of("/etc/passwd", "\\\\\\\\host\\\\share\\\\x.csv", "C:/x.csv")) {
            String reaching = json.replaceFirst("\"name\" : \"jri-2024\"", "\"name\" : \"other\", \"path\" : \"\"")
                    .replace("\"path\" : \"\"", "\"path\" : \"" + path + "\"");
            Path file = folder.resolve("scenes.json");
            Files.writeString(file, reaching);
            Loaded<SavedFile> read = read(file, WORKSPACE);
            assertEquals(ProblemKind.PROPERTY_WRONG, read.problems().get(0).kind(), path);
            assertTrue(read.value().isEmpty());
        }
    }

    private static Workspace revised(String country, Indicator indicator, double value) {
        Dataset paper = WORKSPACE.dataset("jri-2024").orElseThrow();
        List<Observation> revised = paper.observations().stream()
                .map(old -> is(old, country, indicator)
                        ? new Observation(
                                old.country(), indicator, old.year(), old.measuredIn(), value, false, old.citation())
                        : old)
                .toList();
        return WORKSPACE.with(new Dataset(paper.info(), paper.economies(), revised));
    }

    private static Workspace without(String country, Indicator indicator) {
        Dataset paper = WORKSPACE.dataset("jri-2024").orElseThrow();
        List<Observation> fewer = paper.observations().stream()
                .filter(old -> !is(old, country, indicator))
                .toList();
        return WORKSPACE.with(new Dataset(paper.info(), paper.economies(), fewer));
    }

    private static boolean is(Observation one, String country, Indicator indicator) {
        return one.country().value().equals(country) && one.indicator() == indicator;
    }

    private static Scenes one(View view) {
        return Scenes.NONE.with(Scene.of(LocalizedText.same("One"), LocalizedText.EMPTY, view));
    }

    private String message(String json) throws IOException {
        Path file = folder.resolve("scenes.json");
        Files.writeString(file, json);
        Loaded<SavedFile> read = read(file, WORKSPACE);
        assertTrue(read.value().isEmpty());
        return new ProblemText(Language.ENGLISH).line(read.problems().get(0)).replace(folder + File.separator, "");
    }

    private Path write(Scenes scenes, Workspace workspace, Map<String, Path> origins) throws IOException {
        Path file = folder.resolve("scenes.json");
        return Files.writeString(file, new SavedFileWriter(workspace, origins).scenes(scenes, file));
    }

    private static Loaded<SavedFile> read(Path file, Workspace workspace) {
        return new SavedFileReader(workspace).readScenes(file, BASE);
    }
}
