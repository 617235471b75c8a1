package org.fourquadrant.facts.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class MissingSumTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Facts FACTS = Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    /** JRI's shares (図表2) and the Factbook's GDP of 2024. */
    @Test
    void membersOfNatoBelowThreeAndAHalf() {
        MissingSum sum = FACTS.ideas().missing(Membership.NATO, 3.5);
        assertEquals(
                Set.of("BEL", "FRA", "DEU", "NLD", "ESP", "CAN", "GBR", "NOR", "MKD"),
                sum.below().stream().map(one -> one.country().code().value()).collect(Collectors.toSet()));
        assertTrue(sum.withoutGdp().isEmpty());
        assertEquals(Optional.of(2024), sum.firstYear());
        // Python: the sum of GDP × (3.5 − share) / 100 over the nine.
        assertEquals(289315.2e6, sum.missing().value(), 1e6);
    }

    @Test
    void whoMeetsTheShareLacksNothing() {
        assertEquals(0, FACTS.ideas().missing(Membership.NATO, 1).missing().value());
        // Belgium and Canada, at 1.3 each.
        assertEquals(2, FACTS.ideas().missing(Membership.NATO, 1.35).below().size());
    }
}
