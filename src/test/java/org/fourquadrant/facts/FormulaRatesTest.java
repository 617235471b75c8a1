package org.fourquadrant.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.FormulaRange;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** The rates of the formula as a colour and as a filter. */
class FormulaRatesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final Facts FACTS = Facts.of(WORKSPACE, FIRST);

    private static Country country(String code) {
        return WORKSPACE.countries().find(new CountryCode(code)).orElseThrow();
    }

    private static View elastic(View view, double elasticity) {
        return view.withIdeas(view.ideas().with(Assumption.ELASTICITY, Optional.of(elasticity)));
    }

    @Test
    void rangesAreThoseOfTheRuleOnTheTradeOfTheYear() {
        assertEquals(FormulaRange.UP_TO_30, FACTS.traits().formula(country("JPN")), "24");
        assertEquals(FormulaRange.ABOVE_40, FACTS.traits().formula(country("VNM")), "46");
        assertEquals(FormulaRange.UP_TO_10, FACTS.traits().formula(country("GBR")), "a surplus");
        assertEquals(FormulaRange.NOT_RECKONED, FACTS.traits().formula(country("CAN")), "left out by the order");
        Facts doubled = FACTS.with(elastic(FIRST, 2));
        assertEquals(FormulaRange.ABOVE_40, doubled.traits().formula(country("JPN")), "47");
    }

    @Test
    void whatIsAssumedKeepsThePlacesAndAnotherDayTheRates() {
        Facts doubled = FACTS.with(elastic(FIRST, 2));
        assertSame(FACTS.places(), doubled.places());
        assertNotSame(FACTS.traits().rates(), doubled.traits().rates());
        Facts before = FACTS.with(FIRST.withData(FIRST.data().withAsOf(LocalDate.of(2025, 5, 1))));
        assertSame(FACTS.traits().rates(), before.traits().rates());
    }

    @Test
    void aFilterOfRatesFollowsWhatIsAssumed() {
        View high = FIRST.withMarks(FIRST.marks().withFilter(new Filter(Set.of(FormulaRange.ABOVE_40))));
        Facts asPrinted = FACTS.with(high);
        int few = asPrinted.places().plottable().size();
        int more = asPrinted.with(elastic(high, 2)).places().plottable().size();
        assertTrue(few > 0 && few < more, few + " and " + more);
    }
}
