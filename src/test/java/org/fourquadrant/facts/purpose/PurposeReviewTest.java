package org.fourquadrant.facts.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.purpose.PurposeReview.Outside;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.idea.LeveragePart;
import org.fourquadrant.model.idea.MeasurePurpose;
import org.fourquadrant.model.idea.Purpose;
import org.junit.jupiter.api.Test;

class PurposeReviewTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final LocalDate LAST = LocalDate.parse("2026-10-09");

    private static PurposeReview review(String layer, LocalDate day) {
        return PurposeReview.of(WORKSPACE, day).stream()
                .filter(one -> one.layer().id().equals(layer))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Outside> outside(PurposeReview review, String purpose) {
        return review.findings().stream()
                .filter(finding -> finding.purpose().id().equals(purpose))
                .findFirst()
                .orElseThrow()
                .outside();
    }

    @Test
    void theSurchargeStoodAHundredAndFiftyDaysAtTenPerCent() {
        PurposeReview surcharge = review("surcharge", LAST);
        assertEquals(LocalDate.parse("2026-02-24"), surcharge.first());
        assertEquals(Optional.of(LocalDate.parse("2026-07-24")), surcharge.end());
        assertEquals(150, surcharge.days(LAST));
        assertEquals(10, surcharge.most());
        // Revenue and trade balance are lasting purposes; it ended.
        assertEquals(Set.of(Outside.LENGTH), outside(surcharge, "revenue"));
        assertEquals(Set.of(Outside.LENGTH), outside(surcharge, "trade_balance"));
    }

    @Test
    void whileItRanItWasNotTooShort() {
        LocalDate march = LocalDate.parse("2026-03-01");
        assertEquals(Set.of(), outside(review("surcharge", march), "revenue"));
        assertEquals(6, review("surcharge", march).days(march));
    }

    @Test
    void aNegotiationOfHalfAYearIsLongerThanWeeks() {
        PurposeReview oil = review("russian_oil", LAST);
        assertEquals(25, oil.least());
        assertEquals(164, oil.days(LAST));
        assertEquals(Set.of(Outside.LENGTH), outside(oil, "negotiation"));
    }

    @Test
    void aMeasureGoesOverAllRowsThatContinueIt() {
        PurposeReview fentanyl = review("fentanyl", LAST);
        assertEquals(LocalDate.parse("2025-02-04"), fentanyl.first());
        assertEquals(Optional.of(LocalDate.parse("2026-02-24")), fentanyl.end());
    }

    @Test
    void nothingIsSaidOfWhatIsNotYetCharged() {
        assertTrue(PurposeReview.of(WORKSPACE, LocalDate.parse("2025-03-01")).stream()
                .noneMatch(one -> one.layer().id().equals("reciprocal")));
    }

    @Test
    void everyFigureAndAssignmentHasItsCitationOrTheMarkOurs() {
        for (Purpose purpose : WORKSPACE.ideas().contents().purposes()) {
            assertTrue(
                    WORKSPACE.library().document(purpose.citation().document()).isPresent(), purpose.id());
            assertFalse(purpose.citation().place().isEmpty(), purpose.id());
        }
        Set<String> known = WORKSPACE.ideas().contents().purposes().stream()
                .map(Purpose::id)
                .collect(Collectors.toSet());
        for (MeasurePurpose measure : WORKSPACE.ideas().contents().measures()) {
            assertTrue(known.containsAll(measure.purposes()), measure.layer());
            assertTrue(
                    measure.isOurs()
                            || WORKSPACE
                                    .library()
                                    .document(measure.citation().document())
                                    .isPresent(),
                    measure.layer());
            assertEquals(
                    1,
                    WORKSPACE.acts().contents().orElseThrow().rates().stream()
                            .map(rate -> rate.layer().id())
                            .filter(measure.layer()::equals)
                            .distinct()
                            .count(),
                    measure.layer());
        }
    }

    @Test
    void everyPartOfLeverageOpensStatements() {
        List<String> ids =
                WORKSPACE.library().statements().stream().map(one -> one.id()).toList();
        for (LeveragePart part : WORKSPACE.ideas().contents().leverage()) {
            assertFalse(part.statements().isEmpty(), part.id());
            assertTrue(ids.containsAll(part.statements()), part.id());
        }
    }
}
