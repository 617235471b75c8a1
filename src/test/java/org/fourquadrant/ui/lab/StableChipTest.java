package org.fourquadrant.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.junit.jupiter.api.Test;

/** The chip that says how far the line can move, and that it is amber only where this is less than a tenth of a point. */
class StableChipTest {

    private static final PseudoClass FRAGILE = PseudoClass.getPseudoClass("fragile");
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
    private final LedgerViewModel ledger = new LedgerViewModel(session);

    @Test
    void theChipIsAmberWhereThePictureHoldsOverLessThanATenthAndNotElsewhere() throws TimeoutException {
        LedgerPane pane = Window.show(() -> new LedgerPane(session, ledger), 900, 260);
        Label chip = (Label) pane.lookup("#ledger-stable");
        assertEquals("Stable above 1.9% up to 2%", chip.getText());
        assertFalse(chip.getPseudoClassStates().contains(FRAGILE), "a tenth is not narrower than a tenth");
        var calm = chip.getTextFill();

        Window.act(() -> session.open(shown -> new SessionState(
                shown.workspace().with(closeTogether()),
                shown.view().withData(shown.view().data().withDataset("close", 2024)))));
        StableInterval narrow = ledger.moveProperty().get().stable();
        assertTrue(narrow.width() > 0 && narrow.width() < 0.10, narrow.toString());
        Window.act(chip::applyCss);
        assertTrue(chip.getPseudoClassStates().contains(FRAGILE), chip.getText());
        assertNotEquals(calm, chip.getTextFill(), "amber is seen, not only known");

        Window.act(() -> session.change(view -> view.withThreshold(2.5)));
        StableInterval wide = ledger.moveProperty().get().stable();
        assertTrue(wide.width() > 0.10, wide.toString());
        assertFalse(chip.getPseudoClassStates().contains(FRAGILE), chip.getText());
    }

    /** Shares of 1.95, 2 and 3%; the bundled ones are all rounded to a tenth, so that none of them is fragile. */
    private static Dataset closeTogether() {
        Map<String, Double> shares = Map.of("JPN", 1.95, "DEU", 2.0, "FRA", 3.0);
        List<CountryCode> listed = new ArrayList<>();
        List<Observation> values = new ArrayList<>();
        shares.forEach((text, share) -> {
            CountryCode code = new CountryCode(text);
            Citation citation = new Citation("close.csv", "");
            listed.add(code);
            values.add(new Observation(code, Indicator.DEFENCE_SHARE, 2024, 2024, share, false, citation));
            values.add(new Observation(code, Indicator.GOODS_BALANCE, 2024, 2024, -1, false, citation));
        });
        DatasetInfo info = new DatasetInfo(
                "close", LocalizedText.same("Close"), "", "", LocalizedText.EMPTY, List.of(), List.of());
        return new Dataset(info, listed, values);
    }

    @Test
    void aDragThereAndBackLeavesTheLedgerEmpty() {
        Gesture drag = session.begin();
        drag.adjust(view -> view.withThreshold(3.5));
        assertEquals(15, ledger.moveProperty().get().crossings().size());
        drag.adjust(view -> view.withThreshold(2));
        assertEquals(List.of(), ledger.moveProperty().get().crossings());
        assertEquals(0, ledger.moveProperty().get().deficitMoved());
        drag.end();
        assertEquals(List.of(), ledger.moveProperty().get().crossings());
    }
}
