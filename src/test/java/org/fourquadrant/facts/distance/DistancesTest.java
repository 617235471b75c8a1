package org.fourquadrant.facts.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.Ideas;
import org.junit.jupiter.api.Test;

class DistancesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Facts FACTS = Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    private static Distances.Row row(Distances distances, String code) {
        return distances.rows().stream()
                .filter(row -> row.place().country().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Facts weighted(double share, double deficit) {
        return FACTS.with(FACTS.view()
                .withIdeas(Ideas.INITIAL
                        .with(Assumption.SHARE_WEIGHT, Optional.of(share))
                        .with(Assumption.DEFICIT_WEIGHT, Optional.of(deficit))));
    }

    @Test
    void twoWeightsOfNothingCountAlike() {
        assertEquals(FACTS.ideas().distances(), weighted(0, 0).ideas().distances());
    }

    @Test
    void japanByHand() {
        Distances equal = FACTS.ideas().distances();
        // P = (2 - 1.4) / 2; B = ln(1 + 68.468) / ln(1 + 295.402), China having the largest balance.
        Distances.Row japan = row(equal, "JPN");
        assertEquals(0.3, japan.missing(), 1e-12);
        assertEquals(Math.log(69.468) / Math.log(296.402), japan.deficit(), 1e-12);
        assertEquals((japan.missing() + japan.deficit()) / 2, japan.distance(), 1e-12);
        assertEquals(japan.distance(), japan.fromShare(equal.weights()) + japan.fromDeficit(equal.weights()), 1e-12);
    }

    @Test
    void aSurplusBringsNearer() {
        Distances equal = FACTS.ideas().distances();
        assertTrue(row(equal, "GBR").distance() < 0);
        assertEquals(63, equal.rows().size());
        Distances balanceAlone = weighted(0, 1).ideas().distances();
        assertEquals("CHN", balanceAlone.rows().get(0).place().country().code().value());
        assertEquals("NLD", balanceAlone.rows().get(62).place().country().code().value());
    }

    @Test
    void whoMeetsTheLineSharesAPlaceByTheShareAlone() {
        Distances share = weighted(1, 0).ideas().distances();
        double last = share.rows().get(62).rank();
        long meeting = FACTS.classification().meeting();
        assertEquals(63 - (meeting - 1) / 2.0, last, 1e-12);
    }

    @Test
    void theLineMovesTheOrder() {
        Facts higher = FACTS.with(FACTS.view().withThreshold(5));
        assertEquals((5 - 1.4) / 5, row(higher.ideas().distances(), "JPN").missing(), 1e-12);
        assertEquals(
                0,
                row(FACTS.with(FACTS.view().withThreshold(0)).ideas().distances(), "JPN")
                        .missing());
    }

    @Test
    void everyWeightingCountsOnceForStability() {
        for (Distances.Row row : FACTS.ideas().distances().rows()) {
            // The weighting asked for is one of those tried.
            assertTrue(row.sameThird() >= 1.0 / Distances.WEIGHTINGS && row.sameThird() <= 1, row.toString());
        }
    }

    @Test
    void weightsOutsideAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DistanceWeights(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new DistanceWeights(-0.1, 1));
        assertThrows(IllegalArgumentException.class, () -> new DistanceWeights(Double.NaN, 1));
    }
}
