package org.fourquadrant.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeightsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Facts FIRST = Facts.of(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));

    private static Facts byFormula(Facts facts) {
        return facts.with(facts.view().withAxes(facts.view().axes().withUpward(Upward.FORMULA)));
    }

    private static Facts of(String dataset) {
        View view = FIRST.view();
        return FIRST.with(view.withData(view.data().withDataset(dataset, 2024)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jri-2024", "factbook-census"})
    void whoStandsAboveZeroIsInASurplusByBalanceToo(String dataset) {
        Facts facts = byFormula(of(dataset));
        double[] up = facts.ideas().heights().all();
        assertTrue(up.length > 50);
        for (int index = 0; index < up.length; index++) {
            Plottable place = facts.places().plottable().get(index);
            assertEquals(
                    place.balance().value() >= 0,
                    up[index] >= 0,
                    place.country().code().value());
        }
    }

    @Test
    void theHeightIsThePrintedFormulaOnTheTradeOfTheYear() {
        Facts facts = byFormula(of("factbook-census"));
        CountryCode japan = new CountryCode("JPN");
        double exports = facts.dataset()
                .orElseThrow()
                .find(japan, Indicator.EXPORTS, 2024)
                .orElseThrow()
                .value();
        double imports = facts.dataset()
                .orElseThrow()
                .find(japan, Indicator.IMPORTS, 2024)
                .orElseThrow()
                .value();
        assertEquals(
                100 * (exports - imports) / imports, facts.ideas().heights().rate(japan), 1e-9);
        View halved = facts.view().withIdeas(facts.view().ideas().with(Assumption.ELASTICITY, Optional.of(8.0)));
        assertEquals(
                50 * (exports - imports) / imports,
                facts.with(halved).ideas().heights().rate(japan),
                1e-9);
    }

    @Test
    void whomTheOrderLeavesOutHasNoHeightAndIsNamed() {
        Set<String> without = byFormula(FIRST).places().notPlotted().stream()
                .filter(one -> one.reason() == NotPlotted.Reason.NO_FORMULA_RATE)
                .map(one -> one.country().code().value())
                .collect(Collectors.toSet());
        assertEquals(Set.of("CAN", "MEX", "RUS"), without);
    }

    @Test
    void aClaimSpeaksOfTheSameCountriesWhateverStandsUpwards() {
        Facts formula = byFormula(FIRST);
        assertEquals(60, formula.places().plottable().size());
        ClaimQuery meeting = new ClaimQuery.Meeting(Side.BOTH, Optional.empty());
        assertEquals(FIRST.claims().answer(meeting), formula.claims().answer(meeting));
    }
}
