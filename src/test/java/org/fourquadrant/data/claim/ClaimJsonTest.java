package org.fourquadrant.data.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.model.claim.Claim;
import org.junit.jupiter.api.Test;

class ClaimJsonTest {

    @Test
    void claimsOfEveryKindAreWrittenAndReadBackAsTheyWere() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            List<Claim> claims = ClaimExamples.everyKind(random);
            Loaded<List<Claim>> read = ClaimJson.read("claims.json", ClaimJson.write(claims), ClaimExamples.BASE);
            assertEquals(new Loaded<>(Optional.of(claims), List.of()), read);
        }
    }

    @Test
    void aClaimThatCannotBeReadSaysWhichPartAndGivesNoneAtAll() {
        String json = ClaimJson.write(ClaimExamples.everyKind(new SplittableRandom(1)));
        assertProblem("claims[0].query.of", json.replaceFirst("\"meeting\"", "\"guess\""));
        assertProblem("claims[0].result.total", json.replaceFirst("\"total\" : \\d+", "\"total\" : 1"));
        assertProblem("claims[0].made_on.as_of", json.replaceFirst("\"as_of\" : \"[^\"]+\"", "\"as_of\" : \"May\""));
        assertProblem("version", json.replaceFirst("\"version\" : 1", "\"version\" : 2"));
        assertFalse(
                ClaimJson.read("claims.json", json.substring(0, 400), ClaimExamples.BASE)
                        .problems()
                        .isEmpty(),
                "truncated");
    }

    private static void assertProblem(String field, String json) {
        Loaded<List<Claim>> read = ClaimJson.read("claims.json", json, ClaimExamples.BASE);
        assertTrue(read.value().isEmpty());
        assertEquals(field, read.problems().get(0).field());
    }
}
