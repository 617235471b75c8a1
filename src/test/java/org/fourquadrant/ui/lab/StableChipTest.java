package org.fourquadrant.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.fourquadrant.analysis.FirstView;
import org.fourquadrant.analysis.line.StableInterval;
import org.fourquadrant.data.WorkspaceLoader;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
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
        assertEquals("Stable above 1.9\u00a0% up to 2\u00a0%", chip.getText());
        assertFalse(chip.getPseudoClassStates().contains(FRAGILE), "a tenth is not narrower than a tenth");
        var calm = chip.getTextFill();

        View factbook = session.view().withData(session.view().data().withDataset("factbook-census", 2024));
        Window.act(() -> session.change(view -> factbook));
        StableInterval narrow = ledger.moveProperty().get().stable();
        assertTrue(narrow.width() > 0 && narrow.width() < 0.10, narrow.toString());
        Window.act(chip::applyCss);
        assertTrue(chip.getPseudoClassStates().contains(FRAGILE), chip.getText());
        assertNotEquals(calm, chip.getTextFill(), "amber is seen, not only known");

        Window.act(() -> session.change(view -> view.withThreshold(6)));
        StableInterval wide = ledger.moveProperty().get().stable();
        assertTrue(wide.width() > 0.10, wide.toString());
        assertFalse(chip.getPseudoClassStates().contains(FRAGILE), chip.getText());
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
