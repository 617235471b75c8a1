package org.fourquadrant.facts.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.country.WeightedRange;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffMoveTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);

    private static Facts on(String day, String compared, AskedSources asked) {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH);
        return Facts.of(
                WORKSPACE,
                KNOWLEDGE,
                first.withData(first.data()
                        .withAsOf(LocalDate.parse(day))
                        .withComparedDay(Optional.ofNullable(compared).map(LocalDate::parse))
                        .withSources(asked)));
    }

    private static Country country(String iso3) {
        return WORKSPACE.countries().find(new CountryCode(iso3)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "IND, 2025-05-30, 2025-09-01, HIGHER",
        "CHN, 2025-05-01, 2025-06-01, LOWER",
        "GBR, 2025-05-30, 2025-09-01, SAME",
        "JPN, 2025-05-30, 2025-09-01, OTHER_BASIS",
        "BRA, 2025-05-30, 2025-09-01, HIGHER"
    })
    void aTariffMovesFromTheEarlierDayToTheLaterWhicheverIsTheAsOfDate(
            String iso3, String from, String to, TariffMove move) {
        assertEquals(move, on(to, from, AskedSources.BOTH).traits().move(country(iso3)));
        assertEquals(move, on(from, to, AskedSources.BOTH).traits().move(country(iso3)));
    }

    @Test
    void nothingIsSaidOfAMoveWithoutASecondDayOrWhereOneDayIsLastKnownOnly() {
        assertEquals(
                TariffMove.NOT_KNOWN,
                on("2025-09-01", null, AskedSources.BOTH).traits().move(country("IND")));
        assertEquals(
                TariffMove.NOT_KNOWN,
                on("2025-12-01", "2025-05-30", AskedSources.PAPERS).traits().move(country("IND")));
    }

    @Test
    void whoChangedAndByWhichActIsNamed() {
        List<TariffChange> changes =
                on("2025-08-27", "2025-08-26", AskedSources.BOTH).tariffChanges();
        assertEquals(
                List.of("IND"),
                changes.stream().map(change -> change.country().code().value()).toList());
        TariffChange india = changes.get(0);
        assertEquals(TariffMove.HIGHER, india.move());
        assertEquals(25, india.before().standing().rate().orElseThrow().percent());
        assertEquals(50, india.after().standing().rate().orElseThrow().percent());
        assertEquals(List.of("EO14329"), india.acts().stream().map(Act::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "IND, 2025-09-01, ABOVE_25",
        "IND, 2025-01-20, NOT_COMPUTED",
        "DEU, 2026-10-09, UP_TO_10",
        "JOR, 2025-09-01, NOT_COMPUTED"
    })
    void theRateOnImportsIsColouredByItsRange(String iso3, String day, WeightedRange range) {
        Facts facts = on(day, null, AskedSources.BOTH);
        assertEquals(range, facts.traits().weighted(country(iso3)));
        assertEquals(
                day.equals("2026-10-09") ? Optional.of(LocalDate.of(2026, 8, 19)) : Optional.empty(),
                facts.traits().weightedOnlyUntil());
    }

    @Test
    void coloursByChangeCiteTheActsOfTheChangesAndNoOthers() {
        Facts facts = on("2025-08-27", "2025-08-26", AskedSources.BOTH);
        assertEquals(
                List.of("EO14329"),
                facts.usedSources().actsOfChanges().stream().map(Act::id).toList());
        assertTrue(facts.usedSources().documentsOfChanges().isEmpty());
    }
}
