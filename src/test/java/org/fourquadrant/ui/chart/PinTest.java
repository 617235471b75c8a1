package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.lab.LedgerViewModel;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

/** The line can be pinned: who crosses from there is named, in picture, ledger and undo alike. */
class PinTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);

    private final Session session = new Session(WORKSPACE, FIRST);

    private static String words(View view, int named) {
        Facts facts = Facts.of(WORKSPACE, view);
        double from = view.thresholds().pinned().orElseThrow();
        List<Crossing> crossings =
                facts.shares().crossings(from, view.thresholds().main());
        LaidOutChart chart = new Chart().compose(facts, new ChartSize(1280, 800), Captions.STANDARD, Optional.empty());
        return chart.texts().line().crossers(from, crossings, named);
    }

    private static View pinned(double from, double line) {
        return FIRST.withThresholds(new Thresholds(line, List.of(), Optional.of(from)));
    }

    @Test
    void whoCrossesIsNamedByQuadrantsTheLargestBalanceFirst() {
        // JRI's table 2: of 2.1% and less but 2.0% and more are Mozambique, Norway, France, North Macedonia, Taiwan.
        assertEquals(
                "from 2%, IV \u2192 III: Taiwan, France, Norway, North Macedonia, Mozambique",
                words(pinned(2, 2.2), 12));
        assertEquals("from 2%, IV \u2192 III: Taiwan, France +3", words(pinned(2, 2.2), 2));
        assertEquals("from 2%, IV \u2192 III: 5", words(pinned(2, 2.2), 0));
        assertEquals("from 2%, nobody crosses", words(pinned(2, 2), 5));
        assertEquals("from 2.4%, II \u2192 I: United Kingdom; III \u2192 IV: India", words(pinned(2.4, 2.3), 5));
        assertEquals(
                "2.4%から、第2象限\u2192第1象限 英国；第3象限\u2192第4象限 インド",
                words(pinned(2.4, 2.3).withLanguage(Language.JAPANESE), 5));
    }

    @Test
    void thePinIsPartOfTheViewAndTheLedgerFollowsIt() {
        LedgerViewModel ledger = new LedgerViewModel(session);
        session.change(view -> view.withThresholds(view.thresholds().withPinned(Optional.of(2.0))));
        session.change(view -> view.withThreshold(2.2));
        session.change(view -> view.withThreshold(3.5));
        assertEquals(2, ledger.moveProperty().get().from());
        assertEquals(3.5, ledger.moveProperty().get().to());
        assertEquals(15, ledger.moveProperty().get().crossings().size());
        session.undo();
        session.undo();
        session.undo();
        assertEquals(FIRST, session.view());
        View kept = pinned(2, 3.5);
        assertEquals(
                Optional.of(kept),
                SavedText.readView("v.json", SavedText.of(kept), FIRST).value());
        assertEquals(
                Optional.of(FIRST),
                SavedText.readView("v.json", SavedText.of(FIRST), kept).value());
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(2, List.of(), Optional.of(101.0)));
    }

    @Test
    void aClickOnThePinKeepsThePlaceAndAnotherLetsItGo() throws Exception {
        SimpleObjectProperty<LaidOutChart> chart = new SimpleObjectProperty<>();
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.chart.chart", session.languageProperty());
        LinePin[] pin = new LinePin[1];
        Window.show(
                () -> {
                    pin[0] = new LinePin(session, chart, words);
                    return new Pane(pin[0]);
                },
                200,
                100);
        Window.act(() -> pin[0].fire());
        assertEquals(Optional.of(2.0), session.view().thresholds().pinned());
        assertTrue(pin[0].isSelected());
        Window.act(() -> session.change(view -> view.withThreshold(3)));
        assertEquals("Pinned at 2%: a click lets it go", pin[0].getTooltip().getText());
        Window.act(() -> pin[0].fire());
        assertEquals(Optional.empty(), session.view().thresholds().pinned());
        assertFalse(pin[0].isSelected());
    }
}
