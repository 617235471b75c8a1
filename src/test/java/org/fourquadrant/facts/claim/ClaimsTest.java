package org.fourquadrant.facts.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.cost.MissingSum;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimCheck.Obstacle;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.ClaimResult.Count;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View AT_TWO = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final Facts FACTS = Facts.of(WORKSPACE, AT_TWO);
    private static final ClaimQuery DEFICIT_MEETING = new ClaimQuery.Meeting(Side.DEFICIT, Optional.empty());

    @Test
    void twentyTwoOfTheFiftySevenCountriesWithADeficitMeetTwoPercent() {
        Count count = count(DEFICIT_MEETING, AT_TWO);
        assertEquals(57, count.of());
        assertEquals(22, count.counted().size());
    }

    @Test
    void groupsAreThoseOfTheViewsDayNotOfToday() {
        ClaimQuery allies = new ClaimQuery.Meeting(Side.BOTH, Optional.of(Membership.MAJOR_NON_NATO_ALLY));
        CountryCode saudi = new CountryCode("SAU");
        View before = AT_TWO.withData(AT_TWO.data().withAsOf(LocalDate.of(2025, 12, 31)));
        View after = AT_TWO.withData(AT_TWO.data().withAsOf(LocalDate.of(2026, 2, 1)));
        assertTrue(count(allies, after).counted().contains(saudi));
        assertFalse(count(allies, before).counted().contains(saudi));
        // Saudi Arabia in January 2026, Peru, which is not plotted, in the same year.
        assertEquals(count(allies, before).of() + 1, count(allies, after).of());
        Claim claim = FACTS.with(before).claims().make("allies", allies).orElseThrow();
        ClaimCheck.Changed changed =
                (ClaimCheck.Changed) FACTS.with(after).claims().check(claim);
        assertTrue(((Count) changed.now()).counted().contains(saudi));
    }

    @Test
    void theUnitedKingdomIsNoMemberOfTheUnionAndWas() {
        ClaimQuery union = new ClaimQuery.Meeting(Side.BOTH, Optional.of(Membership.EUROPEAN_UNION));
        assertFalse(count(union, AT_TWO).counted().contains(new CountryCode("GBR")));
    }

    @Test
    void whatNatosMembersLackIsASumWithItsCountriesAndSources() {
        ClaimQuery query = new ClaimQuery.MissingBelow(Membership.NATO, 3.5);
        ClaimResult.Sum sum = (ClaimResult.Sum) found(query, AT_TWO);
        MissingSum missing = FACTS.ideas().missing(Membership.NATO, 3.5);
        assertEquals(Math.rint(missing.missing().value() / 1e6) * 1e6, sum.usd());
        assertEquals(missing.below().size(), sum.below().size());
        Answer.Found answer = (Answer.Found) FACTS.claims().answer(query);
        assertTrue(answer.citations().stream().anyMatch(one -> one.document().equals("cia-factbook")));
        assertTrue(FACTS.claims().answer(new ClaimQuery.MissingBelow(Membership.NATO, 0)) instanceof Answer.None);
    }

    @Test
    void theTheoryAsAClaimMovesWithLineAndDay() {
        ClaimQuery query = new ClaimQuery.RankOf(ClaimQuery.RankOf.Pair.LAW_WITH_DEFICIT_SHARE);
        View august = AT_TWO.withData(AT_TWO.data().withAsOf(LocalDate.of(2025, 8, 10)));
        ClaimResult.Correlation then = (ClaimResult.Correlation) found(query, august);
        assertEquals(63, then.n());
        assertEquals(0.4613, then.rho());
        Claim claim = FACTS.with(august).claims().make("rank", query).orElseThrow();
        assertTrue(FACTS.claims().check(claim) instanceof ClaimCheck.Changed);
        assertEquals(new ClaimCheck.Holds(), FACTS.madeOn(claim).claims().check(claim));
    }

    @Test
    void fromTwoToThreePointFiveTheUnitedKingdomLeavesOneAndFourteenLeaveFour() {
        Count surplus = count(new ClaimQuery.Crossings(2, 3.5, Quadrant.I), AT_TWO);
        assertEquals(List.of(new CountryCode("GBR")), surplus.counted());
        assertEquals(2, surplus.of());
        assertEquals(
                14,
                count(new ClaimQuery.Crossings(2, 3.5, Quadrant.IV), AT_TWO)
                        .counted()
                        .size());
    }

    @Test
    void fromTwoToTwoPointOneMozambiqueAloneCrosses() {
        List<CountryCode> crossing = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            crossing.addAll(count(new ClaimQuery.Crossings(2, 2.1, quadrant), AT_TWO.withThreshold(5))
                    .counted());
        }
        assertEquals(List.of(new CountryCode("MOZ")), crossing);
    }

    @Test
    void theLineIsStableAboveTheNextShareBelowAndUpToTheNextAbove() {
        assertEquals(range(1.9, 2.0), found(new ClaimQuery.StableRange(), AT_TWO));
        assertEquals(range(2.0, 2.1), found(new ClaimQuery.StableRange(), AT_TWO.withThreshold(2.05)));
        View beyond = AT_TWO.withThreshold(90);
        assertTrue(((ClaimResult.Range) found(new ClaimQuery.StableRange(), beyond))
                .upTo()
                .isEmpty());
    }

    @Test
    void theFactbookAloneMovesNorthMacedoniaAndDoesNotDecideSixOfFiftyFive() {
        Count count = count(new ClaimQuery.DefinitionFork("factbook-census"), AT_TWO);
        assertEquals(55, count.of());
        assertEquals(codes("MKD"), count.counted());
        assertEquals(6, count.undecided());
    }

    @Test
    void aValueIsSaidWithTheYearThatItIsReallyOf() {
        ClaimQuery query = new ClaimQuery.ValueOf(new CountryCode("LAO"), Indicator.DEFENCE_SHARE);
        assertEquals(new ClaimResult.Value(0.2, 2013), found(query, AT_TWO));
    }

    @Test
    void anotherLineChangesACountAndSaysOldAndNew() {
        Claim claim = FACTS.claims().make("meeting", DEFICIT_MEETING).orElseThrow();
        assertEquals(new ClaimCheck.Holds(), FACTS.claims().check(claim));
        View higher = AT_TWO.withThreshold(3.5);
        ClaimCheck.Changed changed =
                (ClaimCheck.Changed) FACTS.with(higher).claims().check(claim);
        assertEquals(claim.result(), changed.before());
        assertEquals(8, ((Count) changed.now()).counted().size());
        assertEquals(3.5, changed.askedOf().threshold());
        assertEquals(
                new ClaimCheck.Holds(),
                FACTS.with(higher).madeOn(claim).claims().check(claim),
                "as it was made it still holds");
    }

    @Test
    void revisedDataChangeAClaimAsItWasMade() {
        Claim claim = FACTS.claims().make("meeting", DEFICIT_MEETING).orElseThrow();
        Dataset paper = WORKSPACE.dataset("jri-2024").orElseThrow();
        List<Observation> revised =
                paper.observations().stream().map(ClaimsTest::germanyAtTwo).toList();
        Workspace other = WORKSPACE.with(new Dataset(paper.info(), paper.economies(), revised));
        ClaimCheck.Changed changed = (ClaimCheck.Changed)
                Facts.of(other, AT_TWO).madeOn(claim).claims().check(claim);
        assertEquals(23, ((Count) changed.now()).counted().size());
    }

    private static Observation germanyAtTwo(Observation old) {
        boolean germany = old.country().value().equals("DEU") && old.indicator() == Indicator.DEFENCE_SHARE;
        return germany
                ? new Observation(
                        old.country(), old.indicator(), old.year(), old.measuredIn(), 2, false, old.citation())
                : old;
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() {
        assertObstacle(
                Obstacle.DATASET_MISSING,
                DEFICIT_MEETING,
                AT_TWO.withData(AT_TWO.data().withDataset("foreign", 2024)));
        assertObstacle(
                Obstacle.YEAR_MISSING,
                DEFICIT_MEETING,
                AT_TWO.withData(AT_TWO.data().withYear(1950)));
        assertObstacle(Obstacle.COUNTRY_NOT_PLOTTED, new ClaimQuery.PlaceOf(CountryCode.EUROPEAN_UNION), AT_TWO);
        assertObstacle(
                Obstacle.VALUE_MISSING,
                new ClaimQuery.ValueOf(CountryCode.EUROPEAN_UNION, Indicator.DEFENCE_SHARE),
                AT_TWO);
        assertObstacle(Obstacle.DEFINITION_MISSING, new ClaimQuery.DefinitionFork("foreign"), AT_TWO);
        assertObstacle(Obstacle.COUNTRY_UNKNOWN, new ClaimQuery.TariffOf(new CountryCode("QQQ")), AT_TWO);
        View later = AT_TWO.withData(AT_TWO.data().withAsOf(LocalDate.of(2030, 1, 1)));
        assertObstacle(Obstacle.BEYOND_DOCUMENTS, new ClaimQuery.TariffsFrom(10), later);
        assertObstacle(
                Obstacle.NOTHING_TO_COUNT, new ClaimQuery.MeetingAmong(List.of(CountryCode.EUROPEAN_UNION)), AT_TWO);
    }

    @Test
    void tariffsAreThoseOfTheAsOfDate() {
        ClaimQuery japan = new ClaimQuery.TariffOf(new CountryCode("JPN"));
        assertEquals(tariff("in_force", 10), found(japan, on("2025-08-06")));
        assertEquals(tariff("in_force", 15), found(japan, on("2025-08-07")));
        assertEquals(tariff("held_unlawful", 15), found(japan, on("2026-02-23")));
        assertEquals(tariff("in_force", 10), found(japan, on("2026-02-24")));
    }

    @Test
    void atAnyLineTheCountsOfTheQuadrantsAddUpAndNobodyCrossesThereAndBack() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 100; i++) {
            double from = random.nextInt(100) / 10.0;
            double to = random.nextInt(100) / 10.0;
            View view = AT_TWO.withThreshold(from);
            int sum = 0;
            Set<CountryCode> there = new HashSet<>();
            Set<CountryCode> back = new HashSet<>();
            for (Quadrant quadrant : EnumSet.allOf(Quadrant.class)) {
                sum += count(new ClaimQuery.CountIn(quadrant), view).counted().size();
                answered(new ClaimQuery.Crossings(from, to, quadrant), view).ifPresent(there::addAll);
                answered(new ClaimQuery.Crossings(to, from, quadrant), view).ifPresent(back::addAll);
            }
            assertEquals(63, sum);
            assertEquals(there, back);
            int meetingBefore = meeting(from);
            assertEquals(Math.abs(meetingBefore - meeting(to)), there.size());
        }
    }

    private static int meeting(double line) {
        return count(new ClaimQuery.Meeting(Side.BOTH, Optional.empty()), AT_TWO.withThreshold(line))
                .counted()
                .size();
    }

    @Test
    void thePartsOfTheDeficitAddUpToAllOfIt() {
        ClaimResult.Part meeting = (ClaimResult.Part) found(new ClaimQuery.DeficitMeeting(), AT_TWO);
        List<CountryCode> below = new ArrayList<>();
        below.addAll(count(new ClaimQuery.CountIn(Quadrant.III), AT_TWO).counted());
        ClaimResult.Part rest = (ClaimResult.Part) found(new ClaimQuery.DeficitAmong(below), AT_TWO);
        assertEquals(100, meeting.percent() + rest.percent(), 0.11);
    }

    @Test
    void aGroupIsCountedAmongItsOwnMembers() {
        Count count = count(new ClaimQuery.Meeting(Side.BOTH, Optional.of(Membership.NATO)), AT_TWO);
        assertTrue(count.counted().contains(new CountryCode("GBR")));
        assertTrue(count.of() < 32);
        assertTrue(count.counted().stream()
                .allMatch(code -> WORKSPACE.countries().find(code).orElseThrow().isMemberOf(Membership.NATO)));
    }

    @Test
    void anAnswerCitesWhereItsFiguresStand() {
        Answer.Found place = (Answer.Found) FACTS.claims().answer(new ClaimQuery.PlaceOf(new CountryCode("JPN")));
        assertEquals("jri-2025-016", place.citations().get(0).document());
        Answer.Found tariff = (Answer.Found)
                FACTS.with(on("2025-08-07")).claims().answer(new ClaimQuery.TariffOf(new CountryCode("JPN")));
        assertEquals(
                List.of("FRN-JPN"),
                tariff.citations().stream().map(cited -> cited.document()).toList());
        View byPapers = on("2025-08-07").withData(on("2025-08-07").data().withSources(AskedSources.PAPERS));
        Answer.Found reported =
                (Answer.Found) FACTS.with(byPapers).claims().answer(new ClaimQuery.TariffOf(new CountryCode("JPN")));
        assertTrue(
                reported.citations().stream().anyMatch(cited -> cited.document().equals("councillors-482")));
    }

    private static Optional<List<CountryCode>> answered(ClaimQuery query, View view) {
        return FACTS.with(view).claims().answer(query) instanceof Answer.Found found
                ? Optional.of(((Count) found.result()).counted())
                : Optional.empty();
    }

    private static void assertObstacle(Obstacle expected, ClaimQuery query, View view) {
        Answer.None none = (Answer.None) FACTS.with(view).claims().answer(query);
        assertEquals(expected, none.why().obstacle());
    }

    private static ClaimResult tariff(String status, double percent) {
        return new ClaimResult.Tariff(status, OptionalDouble.of(percent));
    }

    private static ClaimResult range(double above, double upTo) {
        return new ClaimResult.Range(OptionalDouble.of(above), OptionalDouble.of(upTo));
    }

    private static List<CountryCode> codes(String... codes) {
        return Arrays.stream(codes).map(CountryCode::new).toList();
    }

    private static View on(String day) {
        return AT_TWO.withData(AT_TWO.data().withAsOf(LocalDate.parse(day)));
    }

    private static ClaimResult found(ClaimQuery query, View view) {
        return ((Answer.Found) FACTS.with(view).claims().answer(query)).result();
    }

    private static Count count(ClaimQuery query, View view) {
        return (Count) found(query, view);
    }
}
