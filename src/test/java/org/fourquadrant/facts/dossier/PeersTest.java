package org.fourquadrant.facts.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

/** Whom a country of the base data may be held against. */
class PeersTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Facts FACTS = Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    @Test
    void everyPeerHasItsReasonAndNobodyInTheQuadrantIsNearerThanTheFiveGiven() {
        for (PlottedCountry one : FACTS.classification().plotted()) {
            List<Peer> peers = FACTS.dossier(one.country().code()).peers();
            for (Peer peer : peers) {
                PlottedCountry other =
                        FACTS.classification().find(peer.country().code()).orElseThrow();
                assertFalse(other.country().equals(one.country()));
                assertTrue(peer.sameQuadrant() || peer.alliance().isPresent());
                if (peer.sameQuadrant()) {
                    assertEquals(one.quadrant(), other.quadrant());
                }
                peer.alliance().ifPresent(alliance -> {
                    assertTrue(one.country().isMemberOf(alliance));
                    assertTrue(other.country().isMemberOf(alliance));
                });
            }
            long sameQuadrant = peers.stream().filter(Peer::sameQuadrant).count();
            long inQuadrant = FACTS.counts().get(one.quadrant()) - 1L;
            assertEquals(Math.min(5, inQuadrant), sameQuadrant);
        }
    }

    @Test
    void theNearestOfATwinIsTheTwinAndDistanceAscends() {
        CountryCode japan = new CountryCode("JPN");
        List<Peer> peers = FACTS.dossier(japan).peers();
        for (int i = 1; i < peers.size(); i++) {
            assertTrue(peers.get(i - 1).distance() <= peers.get(i).distance());
        }
        assertTrue(peers.stream().anyMatch(peer -> peer.alliance().equals(Optional.of(Membership.TREATY_ALLY))));
        assertTrue(peers.stream().noneMatch(peer -> peer.distance() > 1));
    }

    @Test
    void anotherLineGivesOtherPeersOfTheQuadrant() {
        CountryCode germany = new CountryCode("DEU");
        Facts moved = FACTS.with(FACTS.view().withThreshold(1.5));
        assertEquals(
                Optional.of(Quadrant.IV), moved.classification().find(germany).map(PlottedCountry::quadrant));
        assertTrue(moved.dossier(germany).peers().stream()
                .filter(Peer::sameQuadrant)
                .allMatch(peer -> moved.classification()
                        .find(peer.country().code())
                        .orElseThrow()
                        .isIn(Quadrant.IV)));
    }

    @Test
    void whoHasNoPlaceHasNoPeers() {
        assertEquals(List.of(), FACTS.dossier(new CountryCode("EUU")).peers());
    }
}
