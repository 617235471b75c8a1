package org.fourquadrant.ui.lab;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.MOZAMBIQUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.export.table.CrossingTable;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.Test;

class LedgerViewModelTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private final Session session = SmallWorld.session("2025-05-30");
    private final LedgerViewModel ledger = new LedgerViewModel(session);

    @Test
    void beforeAnyMoveNobodyHasCrossedAndTheStableRangeIsThere() {
        assertEquals(List.of(), crossing());
        assertEquals(1.9, move().stable().above());
        assertEquals(2.0, move().stable().upTo());
        assertFalse(move().stable().isFragile(), "exactly a tenth wide is not narrower than a tenth");
    }

    @Test
    void aDragIsOneMoveFromWhereItBegan() {
        Gesture drag = session.begin();
        drag.adjust(view -> view.withThreshold(2.05));
        assertEquals(List.of(MOZAMBIQUE), crossing());
        drag.adjust(view -> view.withThreshold(1.95));
        assertEquals(List.of(), crossing());
        drag.adjust(view -> view.withThreshold(1.5));
        drag.end();
        assertEquals(List.of(GERMANY), crossing());
        assertEquals(2, move().from());
        assertEquals(1.5, move().to());
    }

    @Test
    void stepByStepEachStepIsAMoveAndUndoMovesBack() {
        session.change(view -> view.withThreshold(1.9));
        session.change(view -> view.withThreshold(2.5));
        assertEquals(List.of(GERMANY, MOZAMBIQUE), crossing());
        session.undo();
        assertEquals(2.5, move().from());
        assertEquals(1.9, move().to());
        assertEquals(Quadrant.III, move().crossings().get(0).from().orElseThrow());
    }

    @Test
    void aSelectionKeepsTheMoveAndAnotherFilterBeginsAnew() {
        session.change(view -> view.withThreshold(1.5));
        session.change(view -> view.withSelection(Set.of(GERMANY)));
        assertEquals(List.of(GERMANY), crossing());
        session.change(view -> view.withMarks(view.marks().withFilter(new Filter(Set.of(Region.ASIA), Set.of()))));
        assertEquals(List.of(), crossing());
        assertEquals(move().from(), move().to());
    }

    @Test
    void fromTwoToThreePointFiveFifteenCrossOnThePapersData() {
        Session real = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        LedgerViewModel its = new LedgerViewModel(real);
        real.change(view -> view.withThreshold(3.5));
        assertEquals(15, its.moveProperty().get().crossings().size());
        Sheet<Crossing> sheet = CrossingTable.of(its.moveProperty().get().crossings(), TableWords.in(Language.ENGLISH));
        assertTrue(sheet.plainCells().contains(List.of("GBR", "United Kingdom", "2.3", "I", "II", "-1.2")));
    }

    @Test
    void anyMoveConservesTheCountsOfTheQuadrants() {
        SplittableRandom random = new SplittableRandom(11);
        Session real = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        LedgerViewModel its = new LedgerViewModel(real);
        for (int i = 0; i < 200; i++) {
            Map<Quadrant, Integer> counts =
                    new EnumMap<>(real.facts().classification().counts());
            double line = random.nextInt(90) / 10.0;
            boolean moves = real.view().thresholds().main() != line;
            real.change(view -> view.withThreshold(line));
            if (moves) {
                its.moveProperty().get().crossings().forEach(crossing -> {
                    counts.merge(crossing.from().orElseThrow(), -1, Integer::sum);
                    counts.merge(crossing.to().orElseThrow(), 1, Integer::sum);
                });
            }
            assertEquals(counts, real.facts().classification().counts());
        }
    }

    private LineMove move() {
        return ledger.moveProperty().get();
    }

    private List<CountryCode> crossing() {
        return move().crossings().stream()
                .map(crossing -> crossing.country().country().code())
                .toList();
    }
}
