package org.fourquadrant.facts.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

/**
 * The check on JRI's data. Rank correlations are those of scipy 1.17.1 on the columns of {@code table --format csv --as-of
 * 2025-08-10} and the Census Bureau's trade of 2024.
 */
class TheoryCheckTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Facts AUGUST = on("2025-08-10");

    private static Facts on(String day) {
        Facts first = Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        return first.with(first.view().withData(first.view().data().withAsOf(LocalDate.parse(day))));
    }

    @Test
    void correlationsAreThoseOfAnotherProgram() {
        TheoryCheck check = AUGUST.ideas().theory();
        assertEquals(63, check.withDeficit().n());
        assertEquals(0.4612844204687935, check.withDeficit().rho().orElseThrow(), 1e-12);
        assertEquals(63, check.withMissing().n());
        assertEquals(0.06852258867399513, check.withMissing().rho().orElseThrow(), 1e-12);
        assertEquals(0.5936, check.withMissing().p().orElseThrow(), 0.02);
        // Without Canada, Mexico and Russia, which the formula leaves out.
        assertEquals(60, check.missingWithRest().n());
        assertEquals(-0.09305877905889721, check.missingWithRest().rho().orElseThrow(), 1e-12);
    }

    @Test
    void quadrantsHoldWhoIsInThemAndWhatIsExpected() {
        TheoryCheck check = AUGUST.ideas().theory();
        assertEquals(4, check.quadrants().size());
        QuadrantRecord third = check.quadrants().get(2);
        assertEquals(Quadrant.III, third.quadrant());
        assertEquals(35, third.cases().size());
        assertEquals(18, third.law().orElseThrow().median());
        assertEquals(33, third.formula().orElseThrow().n());
        assertFalse(third.expected().isEmpty());
    }

    @Test
    void nothingIsExpectedBeforeThePaper() {
        on("2025-05-01")
                .ideas()
                .theory()
                .quadrants()
                .forEach(record -> assertTrue(record.expected().isEmpty(), record.toString()));
    }

    @Test
    void theLineMovesWhoIsWhere() {
        Facts higher = AUGUST.with(AUGUST.view().withThreshold(3));
        TheoryCheck check = higher.ideas().theory();
        assertEquals(
                higher.counts().get(Quadrant.III),
                check.quadrants().get(2).cases().size());
        assertTrue(check.quadrants().get(2).cases().size() > 35);
    }

    @Test
    void japanPledgedAndIsAskedForMore() {
        TheoryCase japan = AUGUST.ideas().theory().quadrants().get(2).cases().stream()
                .filter(one -> one.place().country().code().value().equals("JPN"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                japan.marks().contains(TheoryCase.Mark.DEFENCE_DEMAND),
                japan.marks().toString());
        assertTrue(
                japan.marks().contains(TheoryCase.Mark.AGREEMENT), japan.marks().toString());
        assertEquals(15, japan.law().orElseThrow());
        assertEquals(24, japan.formula().orElseThrow());
    }
}
