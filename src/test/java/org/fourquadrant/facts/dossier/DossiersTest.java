package org.fourquadrant.facts.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.papers.Claims;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class DossiersTest {

    private static final CountryCode GERMANY = new CountryCode("DEU");
    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final CountryCode RUSSIA = new CountryCode("RUS");

    private static Claims claims() {
        return new Claims()
                .tariff("universal", Stage.IN_FORCE)
                .of("universal-2025")
                .percent(10)
                .effective("2025-04-05")
                .and()
                .draft("quadrant-iii", Topic.OUTLOOK, Stage.REPORTED)
                .about(new Subject.InQuadrant(Quadrant.III))
                .in(Claims.EARLY)
                .and()
                .draft("quadrant-iv", Topic.OUTLOOK, Stage.REPORTED)
                .about(new Subject.InQuadrant(Quadrant.IV))
                .in(Claims.EARLY)
                .and()
                .draft("nato-5", Topic.DEFENCE_DEMAND, Stage.DEMANDED)
                .about(new Subject.Members(Membership.NATO))
                .quantity(5, Unit.PERCENT_OF_GDP)
                .announced("2025-01-23")
                .and()
                .draft("deu-share", Topic.DEFENCE_SHARE, Stage.REPORTED)
                .about("DEU")
                .quantity(1.8, Unit.PERCENT_OF_GDP)
                .announced("2023")
                .and()
                .draft("deu-late", Topic.RISK, Stage.REPORTED)
                .about("DEU")
                .announced("2026-01-15")
                .and();
    }

    private static Dataset dataset(String name, double germany, int year) {
        DatasetInfo info =
                new DatasetInfo(name, LocalizedText.same(name), "", "", LocalizedText.same(name), List.of(), List.of());
        return new Dataset(
                info,
                List.of(GERMANY, RUSSIA),
                List.of(
                        observation(GERMANY, Indicator.DEFENCE_SHARE, germany, year),
                        observation(GERMANY, Indicator.GOODS_BALANCE, -84_824, year),
                        observation(RUSSIA, Indicator.GOODS_BALANCE, -2_481, year)));
    }

    private static Observation observation(CountryCode code, Indicator indicator, double value, int year) {
        return new Observation(code, indicator, year, year, value, false, new Citation("early", "図表2"));
    }

    private static Dossier dossier(View view, CountryCode country) {
        Workspace workspace = new Workspace(
                Claims.countries(),
                List.of(dataset("base", 1.9, 2024), dataset("other", 2.2, 2023)),
                claims().library());
        return Facts.of(workspace, view).dossier(country);
    }

    private static View view(String asOf) {
        return new View(
                new DataChoice("base", 2024, LocalDate.parse(asOf)),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial(),
                Labels.initial(),
                Set.of(),
                Language.ENGLISH,
                Theme.LIGHT);
    }

    private static List<String> ids(Section section) {
        return section.statements().stream()
                .map(related -> related.statement().id())
                .toList();
    }

    @Test
    void theOutlookIsThatOfTheQuadrantInWhichTheCountryIs() {
        Dossier dossier = dossier(view("2025-06-01"), GERMANY);
        assertEquals(Quadrant.III, dossier.plotted().orElseThrow().quadrant());
        assertEquals(List.of("quadrant-iii"), ids(dossier.section(Topic.OUTLOOK)));
        assertEquals(
                Reach.QUADRANT,
                dossier.section(Topic.OUTLOOK).statements().get(0).reach());
    }

    @Test
    void theOutlookFollowsTheLine() {
        View lower = view("2025-06-01").withThreshold(1.5);
        assertEquals(List.of("quadrant-iv"), ids(dossier(lower, GERMANY).section(Topic.OUTLOOK)));
    }

    @Test
    void whatIsDemandedOfAGroupIsInTheDossierOfItsMembers() {
        Section demands = dossier(view("2025-06-01"), GERMANY).section(Topic.DEFENCE_DEMAND);
        assertEquals(List.of("nato-5"), ids(demands));
        assertEquals(Reach.GROUP, demands.statements().get(0).reach());
        assertTrue(dossier(view("2025-06-01"), JAPAN)
                .section(Topic.DEFENCE_DEMAND)
                .statements()
                .isEmpty());
    }

    @Test
    void whatIsNotYetKnownIsNotListedAndThatNothingIsReportedIsSaid() {
        assertTrue(dossier(view("2026-01-14"), GERMANY)
                .section(Topic.RISK)
                .statements()
                .isEmpty());
        assertEquals(
                List.of("deu-late"), ids(dossier(view("2026-01-15"), GERMANY).section(Topic.RISK)));
    }

    @Test
    void aStatementWithoutADateIsVisibleFromTheLastDayOfItsDocument() {
        assertTrue(dossier(view("2025-05-29"), GERMANY)
                .section(Topic.OUTLOOK)
                .statements()
                .isEmpty());
        assertFalse(dossier(view("2025-05-30"), GERMANY)
                .section(Topic.OUTLOOK)
                .statements()
                .isEmpty());
    }

    @Test
    void everyTopicHasItsSection() {
        assertEquals(
                Set.of(Topic.values()),
                dossier(view("2025-06-01"), GERMANY).sections().keySet());
    }

    @Test
    void sharesOfAllSourcesStandSideBySideTheShownOneFirst() {
        List<ShareOfSource> shares = dossier(view("2025-06-01"), GERMANY).shares();
        assertEquals(
                List.of(1.9, 2.2, 1.8),
                shares.stream().map(ShareOfSource::percent).toList());
        assertEquals(
                List.of(ShareOfSource.Move.SHOWN, ShareOfSource.Move.MOVES, ShareOfSource.Move.STAYS),
                shares.stream().map(ShareOfSource::move).toList());
        assertEquals(new ShareOfSource.Origin.OfDataset("other"), shares.get(1).origin());
        assertEquals(Optional.of(Quadrant.IV), shares.get(1).quadrant());
        assertEquals(Optional.of(2023), shares.get(2).measuredIn());
    }

    @Test
    void aListedCountryWithoutAPlaceSaysWhy() {
        Dossier dossier = dossier(view("2025-06-01"), RUSSIA);
        assertTrue(dossier.plotted().isEmpty());
        assertTrue(dossier.notPlotted().isPresent());
        assertTrue(dossier.shares().isEmpty());
    }

    @Test
    void tariffAndNegotiationAreThoseOfTheAsOfDate() {
        Dossier dossier = dossier(view("2025-04-06"), GERMANY);
        assertEquals(10, dossier.tariff().standing().applied().orElseThrow().percent());
        assertEquals(NegotiationStage.NONE_REPORTED, dossier.negotiation().stage());
        Dossier beyond = dossier(view("2026-04-01"), GERMANY);
        assertEquals(TariffState.LAST_KNOWN, beyond.tariff().standing().state());
        assertEquals(NegotiationStage.BEYOND_KNOWLEDGE, beyond.negotiation().stage());
    }

    @Test
    void aCountryThatIsNotKnownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> dossier(view("2025-06-01"), new CountryCode("XXX")));
    }
}
