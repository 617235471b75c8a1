package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Severity;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetFigure;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that the program wrote when saved files and slides each had a fingerprint of their own: they are recognised as
 * unchanged, and a figure that has changed since is named.
 */
class FilesOfBeforeTest {

    private static final Path KEPT = Path.of("src/test/resources/saved-before");
    private static final Workspace BUNDLED = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(BUNDLED, Language.ENGLISH);
    private static final CountryCode GERMANY = new CountryCode("DEU");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyFiles() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"view.json", "scenes.json"})
    void aSavedFileOpensWithItsDataUnchanged(String name) throws IOException {
        SavedFile file = read(name);
        assertEquals(name.equals("view.json") ? SavedKind.VIEW : SavedKind.SCENES, file.kind());
        assertEquals(List.of(), file.changes());
        assertEquals(
                List.of("own", "second"),
                file.datasets().stream().map(each -> each.info().name()).toList());
        assertEquals(3.5, file.scene().view().thresholds().main());
        assertEquals("c1", file.scene().claims().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"view.json", "scenes.json"})
    void aSavedFileNamesTheFigureThatHasChanged(String name) throws IOException {
        revise();
        assertEquals(List.of(revision()), figures(read(name).changes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slide.png", "slide.svg", "slide.pdf", "slide.pptx"})
    void aSlideOpensWithItsDataUnchanged(String name) throws IOException {
        assertEquals(List.of(new DatasetChange.Unchanged()), changes(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slide.png", "slide.svg", "slide.pdf", "slide.pptx"})
    void aSlideNamesTheFigureThatHasChanged(String name) throws IOException {
        revise();
        assertEquals(List.of(revision()), figures(changes(name)));
    }

    @Test
    void bothFormerFingerprintsAreThoseOfTheSameFigures() throws IOException {
        String saved = "4fcbf09358258d1419846fa147bff47ea5528cde5032383544db04ad79f4064a";
        String slide = "871244d829c91b86cf74fb9c1dd13741f5ecc65e0c52acad5469910ce7d7b2a9";
        assertTrue(Files.readString(folder.resolve("view.json")).contains(saved));
        assertTrue(Files.readString(folder.resolve("slide.svg")).contains(slide));
        Dataset own = dataset("own");
        assertEquals(new DatasetFingerprint(saved, DatasetFingerprint.LINES), DatasetFingerprint.of(own));
        assertTrue(new DatasetFingerprint(saved, "").isOf(own));
        assertTrue(new DatasetFingerprint(slide, "").isOf(own));
        assertEquals(false, new DatasetFingerprint(slide, DatasetFingerprint.LINES).isOf(own));
    }

    private List<DatasetChange> changes(String slide) throws IOException {
        return new SlideReader(new JsonViews(() -> FIRST))
                .deck(folder.resolve(slide))
                .changesTo(BUNDLED.with(dataset("own")).with(dataset("second")));
    }

    private SavedFile read(String name) {
        Loaded<SavedFile> loaded = new SavedFileReader(BUNDLED).read(folder.resolve(name), FIRST);
        assertEquals(
                List.of(),
                loaded.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
        return loaded.value().orElseThrow();
    }

    private Dataset dataset(String name) {
        return new DatasetReader(BUNDLED.countries())
                .read(folder.resolve(name + ".csv"))
                .value()
                .orElseThrow();
    }

    private void revise() throws IOException {
        Path csv = folder.resolve("own.csv");
        Files.writeString(csv, Files.readString(csv).replace("1.9,2023", "2.1,2024"));
    }

    private static DatasetChange.ChangedFigure revision() {
        return new DatasetChange.ChangedFigure(
                GERMANY,
                Indicator.DEFENCE_SHARE,
                Optional.of(new DatasetFigure(GERMANY, Indicator.DEFENCE_SHARE, 2024, 2023, 1.9)),
                Optional.of(new DatasetFigure(GERMANY, Indicator.DEFENCE_SHARE, 2024, 2024, 2.1)));
    }

    private static List<DatasetChange.ChangedFigure> figures(List<DatasetChange> changes) {
        return changes.stream()
                .filter(DatasetChange.Changed.class::isInstance)
                .flatMap(change -> ((DatasetChange.Changed) change).figures().stream())
                .toList();
    }
}
