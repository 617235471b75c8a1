package org.fourquadrant.data.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims as a file of their own. */
class ClaimFileTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    @TempDir
    private Path folder;

    @Test
    void claimsOfEveryKindAreWrittenAndReadBackAsTheyWere() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            List<Claim> claims = ClaimExamples.everyKind(random);
            Loaded<SavedFile> read = read(SavedFileWriter.claims(claims));
            assertEquals(List.of(), read.problems());
            assertEquals(SavedKind.CLAIMS, read.value().orElseThrow().kind());
            assertEquals(claims, read.value().orElseThrow().scene().claims());
        }
    }

    @Test
    void aClaimThatCannotBeReadSaysWhichPartAndGivesNoneAtAll() throws IOException {
        String json = SavedFileWriter.claims(ClaimExamples.everyKind(new SplittableRandom(1)));
        assertProblem("claims[0].query.of", json.replaceFirst("\"meeting\"", "\"guess\""));
        assertProblem("claims[0].result.total", json.replaceFirst("\"total\" : \\d+", "\"total\" : 1"));
        assertProblem("claims[0].made_on.as_of", json.replaceFirst("\"as_of\" : \"[^\"]+\"", "\"as_of\" : \"May\""));
        assertProblem("version", json.replaceFirst("\"version\" : 1", "\"version\" : 2"));
        assertFalse(read(json.substring(0, 400)).problems().isEmpty(), "truncated");
    }

    private void assertProblem(String field, String json) throws IOException {
        Loaded<SavedFile> read = read(json);
        assertTrue(read.value().isEmpty());
        assertEquals(field, read.problems().get(0).field());
    }

    private Loaded<SavedFile> read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("claims.json"), json);
        return new SavedFileReader(WORKSPACE).read(file, ClaimExamples.BASE);
    }
}
