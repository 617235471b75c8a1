package org.fourquadrant.facts.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.dossier.ActEvent;
import org.fourquadrant.facts.dossier.Event;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.view.AskedSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealsOfActsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);

    private static NegotiationOnDate on(String iso3, String day, AskedSources asked) {
        return KNOWLEDGE.negotiation(new CountryCode(iso3), LocalDate.parse(day), asked);
    }

    @ParameterizedTest
    @CsvSource({
        "JPN, 2025-07-22, LAW, NONE_REPORTED",
        "JPN, 2025-07-23, LAW, AGREED",
        "DEU, 2025-07-27, LAW, AGREED",
        "DEU, 2026-10-09, BOTH, AGREED",
        "DEU, 2026-10-09, PAPERS, BEYOND_KNOWLEDGE",
        "MEX, 2026-10-09, LAW, NONE_REPORTED",
        "CHE, 2025-11-13, LAW, NONE_REPORTED",
        "LIE, 2025-11-14, BOTH, AGREED"
    })
    void anAgreementAmongTheActsDecidesTheStageFromItsDayOn(
            String iso3, String day, AskedSources asked, NegotiationStage stage) {
        assertEquals(stage, on(iso3, day, asked).stage());
    }

    @Test
    void itIsKnownToTheLastDayOfTheLedgerAndSaysWhichActsAgree() {
        NegotiationOnDate switzerland = on("CHE", "2026-01-01", AskedSources.LAW);
        assertEquals(
                List.of("JS-CHE"), switzerland.deals().stream().map(Act::id).toList());
        assertEquals(
                LocalDate.of(2026, 10, 9),
                switzerland.lastConfirmed().orElseThrow().day());
        assertEquals(
                LocalDate.of(2025, 11, 14), switzerland.since().orElseThrow().firstDay());
    }

    @Test
    void everyActOfTheTimeCoveredHasADayInTheTimeline() {
        LocalDate from = KNOWLEDGE.coverage().from();
        LocalDate to = KNOWLEDGE.coverage().to();
        List<ActEvent> events = KNOWLEDGE.actEvents(from, to, Set.of());
        for (Act act : WORKSPACE.acts().contents().orElseThrow().acts()) {
            boolean within = !act.day().isBefore(from) && !act.day().isAfter(to);
            assertTrue(!within || events.stream().anyMatch(event -> event.act().equals(act)), act.id());
        }
    }

    @Test
    void aDutyTakesEffectOnItsDayForThoseItReaches() {
        LocalDate day = LocalDate.of(2025, 8, 27);
        List<ActEvent> events = KNOWLEDGE.actEvents(day, day, Set.of(new CountryCode("IND")));
        assertEquals(1, events.size());
        assertEquals(Event.Kind.TAKES_EFFECT, events.get(0).kind());
        assertEquals("EO14329", events.get(0).act().id());
        assertTrue(KNOWLEDGE.actEvents(day, day, Set.of(new CountryCode("JPN"))).isEmpty());
    }
}
