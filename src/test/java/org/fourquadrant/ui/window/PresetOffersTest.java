package org.fourquadrant.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.window.Presets.PresetOffers.Offer;
import org.junit.jupiter.api.Test;

class PresetOffersTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private final Presets.PresetOffers offers =
            new Presets.PresetOffers(WORKSPACE.figures().lines());

    @Test
    void everyShareKeepsItsPlaceWhateverTheDate() {
        for (String day : List.of("2025-01-01", "2025-04-09", "2025-08-10", "2026-03-07")) {
            assertEquals(List.of(2.0, 3.0, 3.5, 5.0), shares(day));
        }
        assertEquals(List.of(2.0, 5.0), demanded("2025-04-09"));
        assertEquals(List.of(2.0, 3.0, 5.0), demanded("2025-08-10"));
        assertEquals(List.of(2.0, 3.0, 3.5, 5.0), demanded("2026-03-07"));
    }

    @Test
    void anOfferSaysSinceWhenItIsDemanded() {
        assertEquals(
                Optional.of(LocalDate.of(2025, 1, 7)), on("2025-04-09").get(3).since());
        assertEquals(Optional.empty(), on("2025-04-09").get(1).since());
    }

    @Test
    void twoPerCentIsPledgedSinceTheSummitInWalesAlthoughNoPaperDatesIt() {
        Offer nato = on("2025-01-01").get(0);
        assertEquals(2, nato.line().percent());
        assertEquals(Optional.of(LocalDate.of(2014, 9, 5)), nato.since());
        assertEquals(Optional.empty(), on("2014-09-04").get(0).since());
    }

    private List<Double> demanded(String day) {
        return on(day).stream()
                .filter(Offer::isDemanded)
                .map(offer -> offer.line().percent())
                .toList();
    }

    private List<Double> shares(String day) {
        return on(day).stream().map(offer -> offer.line().percent()).toList();
    }

    private List<Offer> on(String day) {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH);
        return offers.of(Facts.of(WORKSPACE, first.withData(first.data().withAsOf(LocalDate.parse(day)))));
    }
}
