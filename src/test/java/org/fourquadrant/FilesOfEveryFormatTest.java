package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Severity;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.export.ReadDeck;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What earlier states of the program wrote still opens as it was meant. Each folder holds what one state wrote, built and run then: slides and a
 * deck, the view and the scenes that they carry, and a lesson that it came with. A change of the format adds a folder; none is ever changed.
 */
class FilesOfEveryFormatTest {

    private static final Path KEPT = Path.of("src/test/resources/saved-before");
    private static final Workspace BUNDLED = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(BUNDLED, Language.ENGLISH);

    static List<Path> slides() {
        return files("slide\\.(png|svg|pdf|pptx)");
    }

    static List<Path> decks() {
        return files("deck\\.(pdf|pptx)");
    }

    static List<Path> views() {
        return files("view\\.json");
    }

    static List<Path> sceneFiles() {
        return files("(scenes|lesson)\\.json");
    }

    @Test
    void everyKindOfFileOfEveryStateIsKept() {
        assertTrue(slides().size() >= 4 * 7, "slides of seven states: " + slides());
        assertTrue(decks().size() >= 2 * 6);
        assertTrue(views().size() >= 6);
        assertTrue(sceneFiles().size() >= 2 * 5);
    }

    @ParameterizedTest
    @MethodSource("slides")
    void aSlideShowsWhatItShowed(Path file) throws IOException {
        View view = reader().read(file).get(0).view();
        assertMeant(view);
    }

    @ParameterizedTest
    @MethodSource("decks")
    void aDeckGivesBackItsScenes(Path file) throws IOException {
        ReadDeck deck = reader().deck(file);
        assertTrue(!deck.slides().isEmpty());
        deck.scenes().list().forEach(scene -> {
            assertEquals("own", scene.view().data().dataset());
            assertEquals(3.5, scene.view().thresholds().main());
        });
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewShowsWhatItShowed(Path file) {
        assertEquals(SavedKind.VIEW, SavedKind.of(file));
        assertMeant(read(file).scene().view());
    }

    @ParameterizedTest
    @MethodSource("sceneFiles")
    void scenesKeepTheirWordsViewsAndClaims(Path file) throws IOException {
        assertEquals(SavedKind.SCENES, SavedKind.of(file));
        String text = Files.readString(file);
        // Its data of one's own lie beside none of the kept files, so that only the bundled ones can be shown.
        if (text.contains("\"dataset\" : \"own\"")) {
            assertTrue(text.contains("\"One\"") && text.contains("\"c1\""));
            Loaded<SavedFile> refused = new SavedFileReader(BUNDLED).read(file, FIRST);
            assertTrue(refused.value().isEmpty() && !refused.problems().isEmpty(), "it says that data are missing");
            return;
        }
        SavedFile lesson = read(file);
        assertTrue(lesson.scenes().list().size() >= 3);
        lesson.scenes().list().forEach(scene -> {
            assertTrue(!scene.title().in(Language.ENGLISH).isBlank());
            assertTrue(!scene.title().in(Language.JAPANESE).isBlank());
            assertEquals("jri-2024", scene.view().data().dataset());
        });
        assertTrue(lesson.scenes().list().stream()
                .anyMatch(scene -> !scene.claims().isEmpty()));
    }

    private static void assertMeant(View view) {
        assertEquals("jri-2024", view.data().dataset());
        assertEquals(2024, view.data().year());
        assertEquals(LocalDate.of(2025, 8, 15), view.data().asOf());
        assertEquals(3.5, view.thresholds().main());
        assertEquals(Language.ENGLISH, view.language());
    }

    private static SavedFile read(Path file) {
        Loaded<SavedFile> loaded = new SavedFileReader(BUNDLED).read(file, FIRST);
        assertEquals(
                List.of(),
                loaded.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
        return loaded.value().orElseThrow();
    }

    private static SlideReader reader() {
        return new SlideReader(new JsonViews(() -> FIRST));
    }

    private static List<Path> files(String name) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(KEPT, 2)) {
            all.filter(file -> !file.getParent().equals(KEPT))
                    .filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .forEach(found::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
