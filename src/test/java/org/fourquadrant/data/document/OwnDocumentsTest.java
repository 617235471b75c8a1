package org.fourquadrant.data.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.saved.SavedDocuments;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.dossier.EventFilter;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of one's own join the others, can be taken out again, and are kept in what is saved. */
class OwnDocumentsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void theyJoinTheLibraryAndLeaveItAsItWas() throws IOException {
        Library bundled = WORKSPACE.library();
        OwnDocuments own = read(OwnDocumentsExample.write(folder.resolve("desk")));
        Library joined = bundled.with(own);
        assertEquals(bundled.documents().size() + 1, joined.documents().size());
        assertEquals(bundled.statements().size() + 1, joined.statements().size());
        assertEquals(Optional.of(own), joined.ownPackageOf(OwnDocumentsExample.DOCUMENT));
        assertEquals(Optional.empty(), joined.ownPackageOf("jri-2025-016"));
        assertEquals(joined, bundled.with(own), "the same documents make the same library");
        assertEquals(joined, joined.with(own), "once joined is joined");
        assertSame(bundled, joined.without(OwnDocumentsExample.NAME));
        assertSame(bundled, bundled.without("none"));
    }

    @Test
    void whatIsKnownIsIndexedOnceForEachLibrarySoThatUndoWaitsForNothing() throws IOException {
        OwnDocuments own = read(OwnDocumentsExample.write(folder.resolve("desk")));
        Workspace joined = WORKSPACE.with(WORKSPACE.library().with(own));
        Knowledge before = Knowledge.of(WORKSPACE);
        Knowledge after = before.in(joined);
        after.read();
        assertNotSame(before, after);
        assertSame(after, before.in(WORKSPACE.with(WORKSPACE.library().with(own))));
        assertSame(before, after.in(WORKSPACE));
        assertFalse(says(before));
        assertTrue(says(after));
    }

    private static boolean says(Knowledge knowledge) {
        return knowledge.events(LocalDate.MIN, LocalDate.MAX, EventFilter.ALL).stream()
                .anyMatch(
                        event -> event.cited().statement().citation().document().equals(OwnDocumentsExample.DOCUMENT));
    }

    @Test
    void anIdThatIsTakenIsRefusedWithWhereItStands() throws IOException {
        Path package1 = OwnDocumentsExample.write(folder.resolve("desk"), "jri-2025-016", "hc-tariff-japan-15");
        List<Problem> problems =
                new OwnDocumentsReader(WORKSPACE).read(package1).problems();
        assertEquals(
                List.of("documents jri-2025-016", "statements hc-tariff-japan-15"),
                problems.stream()
                        .filter(problem -> problem.kind() == ProblemKind.DOCUMENT_TWICE)
                        .map(problem ->
                                problem.field() + " " + problem.arguments().get(0))
                        .toList());
    }

    @Test
    void aFewTablesWithoutSchemaAndShortTitlesAreEnoughAndCountriesHaveNames() throws IOException {
        OwnDocuments own = read(plain("日本;Viet Nam", "2026-02-28"));
        assertEquals(
                List.of(new Subject.OneCountry(new CountryCode("JPN")), new Subject.OneCountry(new CountryCode("VNM"))),
                own.library().statements().get(0).subjects());
        assertEquals(
                "A paper", own.library().documents().get(0).shortName().in(Language.JAPANESE), "what it is cited as");
    }

    @Test
    void aCountryOrADateThatThereIsNotIsSaidWithItsPlace() throws IOException {
        List<Problem> problems = new OwnDocumentsReader(WORKSPACE)
                .read(plain("Atlantis", "2026-02-31"))
                .problems();
        assertEquals(
                List.of("2:2 COUNTRY_UNKNOWN", "2:7 DATE_EXPECTED"),
                problems.stream()
                        .map(problem -> problem.row() + ":" + problem.column() + " " + problem.kind())
                        .toList());
    }

    private Path plain(String subjects, String day) throws IOException {
        Path desk = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(
                desk.resolve("datapackage.json"),
                "{\"name\": \"plain\", \"resources\": [{\"name\": \"documents\", \"path\": \"documents.csv\"},"
                        + " {\"name\": \"statements\", \"path\": \"statements.csv\"}]}");
        Files.writeString(
                desk.resolve("documents.csv"), "id,title_en,published,known_until\nd,A paper,2026-03,2026-03-01\n");
        Files.writeString(
                desk.resolve("statements.csv"),
                "id,subjects,topic,stage,value,unit,announced,document,summary_en\ns," + subjects
                        + ",tariff,announced,33,percent," + day + ",d,A rate.\n");
        return desk;
    }

    @Test
    void whatIsNoPackageOfDocumentsIsSaidToBeNone() {
        Loaded<OwnDocuments> read = new OwnDocumentsReader(WORKSPACE).read(Path.of("datasets/jri-2024"));
        assertEquals(ProblemKind.DOCUMENTS_EXPECTED, read.problems().get(0).kind());
        assertFalse(OwnDocumentsReader.holdsDocuments(Path.of("datasets/jri-2024")));
        assertTrue(OwnDocumentsReader.holdsDocuments(Path.of("datasets/documents")));
    }

    @Test
    void aSavedViewAndScenesNameThemAndOpenThemAgain() throws IOException {
        OwnDocuments own = read(OwnDocumentsExample.write(folder.resolve("desk")));
        Workspace joined = WORKSPACE.with(WORKSPACE.library().with(own));
        View view = FIRST.withData(FIRST.data().withCompareWith(Optional.of("desk-s1")));
        Scene scene = Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, view);
        SavedFileWriter writer = new SavedFileWriter(joined, Map.of());
        Path viewFile = folder.resolve("view.json");
        Path scenesFile = folder.resolve("scenes.json");
        Files.writeString(viewFile, writer.view(scene, viewFile));
        Files.writeString(scenesFile, writer.scenes(Scenes.NONE.with(scene), scenesFile));
        for (Path file : List.of(viewFile, scenesFile)) {
            List<OwnDocuments> again =
                    SavedDocuments.read(file, WORKSPACE).value().orElseThrow();
            assertEquals(
                    List.of(OwnDocumentsExample.NAME),
                    again.stream().map(OwnDocuments::name).toList());
            Workspace reopened = SavedDocuments.joined(WORKSPACE, again);
            assertEquals(
                    List.of(), new SavedFileReader(reopened).read(file, FIRST).problems());
            assertEquals(List.of(), SavedDocuments.read(file, joined).value().orElseThrow(), "already there");
        }
    }

    @Test
    void aFileThatNamesDocumentsThatAreGoneSaysSo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("view.json"),
                "{\"version\": 1, \"documents\": [{\"name\": \"desk\", \"path\": \"gone\"}, {\"name\": \"a\","
                        + " \"path\": \"/etc\"}]}");
        List<Problem> problems = SavedDocuments.read(file, WORKSPACE).problems();
        assertEquals(
                List.of(ProblemKind.FILE_MISSING, ProblemKind.PROPERTY_WRONG),
                problems.stream().map(Problem::kind).toList());
    }

    @Test
    void aComparisonWithWhatIsTakenOutGoesWithIt() throws IOException {
        OwnDocuments own = read(OwnDocumentsExample.write(folder.resolve("desk")));
        Workspace joined = WORKSPACE.with(WORKSPACE.library().with(own));
        View view = FIRST.withData(FIRST.data().withCompareWith(Optional.of("desk-s1")));
        assertEquals(view, FittedView.of(joined, view, view.data()));
        assertEquals(FIRST, FittedView.of(WORKSPACE, view, view.data()));
    }

    private static OwnDocuments read(Path folder) {
        Loaded<OwnDocuments> read = new OwnDocumentsReader(WORKSPACE).read(folder);
        return read.value().orElseThrow(() -> new AssertionError(read.problems()));
    }
}
