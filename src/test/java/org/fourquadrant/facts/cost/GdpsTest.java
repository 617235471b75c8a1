package org.fourquadrant.facts.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.PrintedBudget;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.view.DataChoice;
import org.junit.jupiter.api.Test;

class GdpsTest {

    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final DataChoice DATA =
            FirstView.of(WORKSPACE, Language.ENGLISH).data();

    @Test
    void japanAtThreePerCentIsTheEighteenTrillionYenThatThePaperPrints() {
        Gdp gdp = printed(DATA);
        Quantity printed = statement("nd-defence-japan-3-cost").quantity().orElseThrow();
        assertEquals(new Quantity(18e12, Unit.JPY), printed, "毎年18兆円");
        assertEquals(
                3,
                statement("nd-defence-japan-3-not-enough")
                        .quantity()
                        .orElseThrow()
                        .value());
        assertEquals(
                printed.value(),
                new DefenceCost(1.4, 3).targetAmount(gdp.amount()).value(),
                1);
        assertEquals(600e12, gdp.amount().value(), 1);
        assertEquals(9.6e12, gdp.money(1.6).value(), 1);
    }

    @Test
    void japanAtTheTwoPerCentOfFiscal2025IsTwelveTrillionYen() {
        Quantity pledged = statement("hc-demand-japan-2-early").quantity().orElseThrow();
        assertEquals(new Quantity(2, Unit.PERCENT_OF_GDP), pledged);
        DefenceCost cost = new DefenceCost(1.4, pledged.value());
        assertEquals(12e12, cost.targetAmount(printed(DATA).amount()).value(), 1);
        assertEquals(3.6e12, cost.missingAmount(printed(DATA).amount()).value(), 1);
    }

    @Test
    void bothFiguresBehindItStandInOnePlaceOfOneDocument() {
        PrintedBudget budget = assertInstanceOf(
                        Gdp.Origin.Implied.class, printed(DATA).origin())
                .budget();
        assertEquals(new Citation("nd-2025", "第2部2"), budget.amount().citation());
        assertEquals(budget.amount().citation(), budget.share().citation());
        assertTrue(budget.note().en().contains("18 trillion yen"), budget.note().en());
        assertTrue(budget.note().ja().contains("18兆円"), budget.note().ja());
    }

    @Test
    void beforeThePaperIsKnownItsBudgetGivesNoGdp() {
        assertEquals(
                1,
                new Gdps(WORKSPACE, DATA.withAsOf(LocalDate.of(2025, 4, 30)))
                        .of(JAPAN)
                        .size());
        assertEquals(
                2,
                new Gdps(WORKSPACE, DATA.withAsOf(LocalDate.of(2025, 5, 1)))
                        .of(JAPAN)
                        .size());
    }

    @Test
    void whereNobodyGivesAGdpNoneIsGuessed() {
        Set<String> without = WORKSPACE.countries().all().stream()
                .map(country -> country.code())
                .filter(code -> new Gdps(WORKSPACE, DATA).of(code).isEmpty())
                .map(CountryCode::value)
                .collect(Collectors.toSet());
        // The Factbook prints none for the European Union, and for the Falkland Islands none newer than 2015.
        assertTrue(without.containsAll(Set.of("EUU", "FLK")), without.toString());
        assertFalse(without.contains("DEU"), without.toString());
    }

    @Test
    void aRepeatedFigureSaysOfWhichYearItIs() {
        Gdp taiwan = new Gdps(WORKSPACE, DATA).of(new CountryCode("TWN")).get(0);
        Observation value =
                assertInstanceOf(Gdp.Origin.Listed.class, taiwan.origin()).value();
        assertEquals(2023, value.year());
        assertEquals(2019, value.measuredIn());
    }

    @Test
    void japansBudgetIsCheckedByASecondSourceWithItsOwnExchangeRate() {
        List<Gdp> both = new Gdps(WORKSPACE, DATA).of(JAPAN);
        assertEquals(new Quantity(4.026e12, Unit.USD), both.get(0).amount());
        assertEquals(600e12 / 4.026e12, both.get(1).unitsFor(both.get(0)), 1e-9);
        assertEquals(120.78e9, both.get(0).money(3).value(), 1);
    }

    @Test
    void aDatasetThatListsAGdpGivesDollarsFirst() {
        Observation value = new Observation(
                JAPAN, Indicator.GDP, DATA.year(), DATA.year(), 4_000_000, false, new Citation("mine.csv", "2"));
        Dataset mine = new Dataset(
                new DatasetInfo("mine", LocalizedText.same("Mine"), "", "", LocalizedText.EMPTY, List.of(), List.of()),
                List.of(JAPAN),
                List.of(value));
        List<Gdp> gdps = new Gdps(WORKSPACE.with(mine), DATA).of(JAPAN);
        assertEquals(2, gdps.size());
        assertEquals(new Quantity(4e12, Unit.USD), gdps.get(0).amount());
        assertEquals(new Gdp.Origin.Listed(value), gdps.get(0).origin());
        assertEquals(new Quantity(6.4e10, Unit.USD), gdps.get(0).money(1.6));
        assertEquals(
                2, new Gdps(WORKSPACE.with(mine), DATA.withYear(2020)).of(JAPAN).size());
    }

    @Test
    void aBudgetNeedsMoneyAndAShare() {
        Statement money = statement("nd-defence-japan-3-cost");
        Statement share = statement("nd-defence-japan-3-not-enough");
        assertThrows(IllegalArgumentException.class, () -> new PrintedBudget(JAPAN, share, share, LocalizedText.EMPTY));
        assertThrows(IllegalArgumentException.class, () -> new PrintedBudget(JAPAN, money, money, LocalizedText.EMPTY));
        assertEquals(Optional.of(18e12), money.quantity().map(Quantity::value));
    }

    private static Gdp printed(DataChoice data) {
        List<Gdp> implied = new Gdps(WORKSPACE, data)
                .of(JAPAN).stream()
                        .filter(gdp -> gdp.origin() instanceof Gdp.Origin.Implied)
                        .toList();
        assertEquals(1, implied.size());
        return implied.get(0);
    }

    private static Statement statement(String id) {
        return WORKSPACE.library().statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
