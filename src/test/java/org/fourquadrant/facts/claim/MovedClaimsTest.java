package org.fourquadrant.facts.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.claim.ClaimSentences;
import org.junit.jupiter.api.Test;

/** Claims on who moved over a range of years. */
class MovedClaimsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final ClaimQuery.Span SPAN = new ClaimQuery.Span(2012, 2024, 3);

    @Test
    void theClaimsAreTheMatrixAndKeepTheirYearsWhateverIsShown() {
        Facts facts = Facts.of(WORKSPACE, view(2012));
        Moves moves = facts.years().moves().orElseThrow();
        Claim stayed =
                facts.claims().make("c1", new ClaimQuery.StayedOver(SPAN)).orElseThrow();
        ClaimResult.Count count = assertInstanceOf(ClaimResult.Count.class, stayed.result());
        assertEquals(moves.moves().size(), count.of());
        assertEquals(moves.stayed(), count.counted().size());
        ClaimQuery went = new ClaimQuery.MovedOver(SPAN, Quadrant.III, Quadrant.IV);
        Claim moved = facts.claims().make("c2", went).orElseThrow();
        assertEquals(13, ((ClaimResult.Count) moved.result()).counted().size());
        Facts earlier = facts.with(facts.view().withData(facts.view().data().withYear(2016)));
        assertEquals(new ClaimCheck.Holds(), earlier.claims().check(moved));
        assertFalse(facts.with(facts.view().withThreshold(3)).claims().check(moved) instanceof ClaimCheck.Holds);
        String said = new ClaimSentences(WORKSPACE, Language.ENGLISH).sentence(moved);
        assertTrue(said.startsWith("From 2012 to 2024") && said.contains("of 151 economies"), said);
        assertTrue(said.contains("13 went from quadrant III to IV: Czechia, "), said);
        ClaimQuery nobody = new ClaimQuery.MovedOver(SPAN, Quadrant.IV, Quadrant.II);
        for (Language language : Language.values()) {
            ClaimSentences sentences = new ClaimSentences(WORKSPACE, language);
            for (Claim claim : new Claim[] {
                stayed, moved, facts.claims().make("c3", nobody).orElseThrow()
            }) {
                assertFalse(sentences.sentence(claim).contains("{"), sentences.sentence(claim));
            }
        }
    }

    @Test
    void ofAYearThatTheDataLackNothingIsSaid() {
        Facts facts = Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        assertEquals(Optional.empty(), facts.claims().make("c1", new ClaimQuery.StayedOver(SPAN)));
    }

    private static View view(int from) {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH);
        return first.withData(first.data().withDataset("factbook-census", 2024).withFromYear(Optional.of(from)));
    }
}
