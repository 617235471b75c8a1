package org.fourquadrant.text.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimCheck;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class ClaimSentencesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View VIEW = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final Facts FACTS = Facts.of(WORKSPACE, VIEW);
    private static final CountryCode JAPAN = new CountryCode("JPN");

    @Test
    void whatIsMissingAndWhatGoesTogetherReadAsSentencesInBothLanguages() {
        Claim sum = claim(new ClaimQuery.MissingBelow(Membership.NATO, 3.5));
        assertTrue(
                english(sum).matches("NATO members below 3\\.5% of GDP lack \\$[\\d.]+(bn|tn) a year .*"),
                english(sum));
        assertTrue(japanese(sum).startsWith("NATO加盟国のうち防衛費がGDP比3.5%に満たない国では、到達までに合計で年"), japanese(sum));
        Claim rank = claim(new ClaimQuery.RankOf(ClaimQuery.RankOf.Pair.LAW_WITH_POINTS_UNDER_LINE));
        assertTrue(
                english(rank).contains("Tariff by law and points under the line have a rank correlation of"),
                english(rank));
        assertTrue(japanese(rank).contains("順位相関は"), japanese(rank));
    }

    @Test
    void aCountReadsAsASentenceInBothLanguages() {
        Claim claim = claim(new ClaimQuery.Meeting(Side.DEFICIT, Optional.empty()));
        assertEquals("22 of the 57 countries with a US deficit meet 2%.", english(claim));
        assertEquals("米国が赤字の57か国・地域のうち、基準2%を満たすのは22か国・地域。", japanese(claim));
    }

    @Test
    void aCountOfNobodySaysThatThereIsNone() {
        Claim made = claim(new ClaimQuery.Meeting(Side.DEFICIT, Optional.empty()));
        ClaimSentences sentences = new ClaimSentences(WORKSPACE, Language.JAPANESE);
        ClaimResult none = new ClaimResult.Count(57, List.of());
        for (Side side : Side.values()) {
            String sentence = sentences.sentence(new ClaimQuery.Meeting(side, Optional.empty()), made.madeOn(), none);
            assertTrue(sentence.endsWith("57か国・地域のうち、基準2%を満たす国・地域はない。"), sentence);
        }
        assertEquals(
                "基準線2%では、図にある57か国・地域のうち第3象限にある国・地域はない。",
                sentences.sentence(new ClaimQuery.CountIn(Quadrant.III), made.madeOn(), none));
        String tariffs = sentences.sentence(new ClaimQuery.TariffsFrom(10), made.madeOn(), none);
        assertTrue(tariffs.endsWith("図にある57か国・地域のうち、全品目に10%以上の関税が課されている国・地域はない。"), tariffs);
    }

    @Test
    void aDeficitIsAWordInJapaneseAndASignInEnglish() {
        Claim claim = claim(new ClaimQuery.ValueOf(JAPAN, Indicator.GOODS_BALANCE));
        assertEquals("Japan: US goods-trade balance of −$68.5bn (2024).", english(claim));
        assertEquals("日本に対する米国の財貿易収支は685億ドルの赤字（2024年）。", japanese(claim));
    }

    @Test
    void aTitleLeavesToTheFigureHowManyAreNotDecided() {
        Claim claim = claim(new ClaimQuery.DefinitionFork("factbook-census"));
        ClaimResult.Count count = (ClaimResult.Count) claim.result();
        ClaimSentences sentences = new ClaimSentences(WORKSPACE, Language.ENGLISH);
        assertTrue(english(claim).endsWith(" For 6, a share without decimals does not decide."), english(claim));
        assertEquals(
                "With the line at 2%, definition alone moves 1 of 55 countries (JRI 2024 against Factbook + Census).",
                sentences.title(claim.query(), claim.madeOn(), count));
        assertEquals(
                "1 of 55; 6 not decided", new ClaimFigures(Language.ENGLISH).figureWithUndecided(claim.query(), count));
        assertEquals(
                "基準線2%で、定義の違いだけで象限が変わるのは55か国・地域のうち1か国・地域（日本総研 2024年とCIA・国勢調査局）。",
                new ClaimSentences(WORKSPACE, Language.JAPANESE).title(claim.query(), claim.madeOn(), count));
    }

    @Test
    void severalNamesStandBesideTheFigureAndOneInTheTitle() {
        ClaimSentences sentences = new ClaimSentences(WORKSPACE, Language.ENGLISH);
        Claim many = claim(new ClaimQuery.Crossings(2, 3.5, Quadrant.IV));
        assertEquals(
                "When the line moves from 2% to 3.5%, 14 countries leave quadrant IV.",
                sentences.title(many.query(), many.madeOn(), many.result()));
        Claim one = claim(new ClaimQuery.Crossings(2, 3.5, Quadrant.I));
        assertEquals(english(one), sentences.title(one.query(), one.madeOn(), one.result()));
    }

    @Test
    void oneCountryTakesTheSingular() {
        Claim claim = claim(new ClaimQuery.Crossings(2, 3.5, Quadrant.I));
        assertEquals(
                "When the line moves from 2% to 3.5%, 1 country leaves quadrant I: United Kingdom.", english(claim));
    }

    @Test
    void everyQuestionHasASentenceWithoutAnOpenPlaceInBothLanguages() {
        for (ClaimQuery query : everyQuestion()) {
            Claim claim = claim(query);
            for (Language language : Language.values()) {
                ClaimSentences sentences = new ClaimSentences(WORKSPACE, language);
                String sentence = sentences.sentence(claim);
                assertFalse(sentence.contains("{"), sentence);
                assertTrue(sentence.contains(new ClaimFigures(language).figure(query, claim.result())), sentence);
                assertTrue(
                        sentence.endsWith(language == Language.JAPANESE ? "。" : ".") || sentence.endsWith("もの。"),
                        sentence);
            }
        }
    }

    @Test
    void aChangeShowsOldAndNewAndWhoCameAndWent() {
        Claim claim = claim(new ClaimQuery.Meeting(Side.DEFICIT, Optional.empty()));
        ClaimChecks checks = new ClaimChecks(WORKSPACE, Language.ENGLISH);
        assertEquals("Holds", checks.verdict(claim, new ClaimCheck.Holds()));
        assertEquals(
                "Changed: 22 of 57 → 8 of 57",
                checks.verdict(
                        claim, FACTS.with(VIEW.withThreshold(3.5)).claims().check(claim)));
        assertEquals(
                "Cannot be computed: the dataset has nothing for 1950.",
                checks.verdict(
                        claim,
                        FACTS.with(VIEW.withData(VIEW.data().withYear(1950)))
                                .claims()
                                .check(claim)));
    }

    @Test
    void aCopyCarriesItsSources() {
        String copy = new ClaimChecks(WORKSPACE, Language.JAPANESE)
                .withSources(claim(new ClaimQuery.PlaceOf(JAPAN)), List.of(new Citation("jri-2025-016", "図表2")));
        assertEquals(
                "基準線2%では、日本は第3象限にある。\n"
                        + "出所：米国勢調査局、ストックホルム国際平和研究所より日本総合研究所作成（No.2025-016 図表2）、2024年のデータ「jri-2024」バージョン1.0.0。"
                        + "資料：日本総研 2025-016 図表2。",
                copy);
    }

    @Test
    void aTextQuotesFiguresInsteadOfHoldingThem() {
        Claim claim = claim(new ClaimQuery.Crossings(2, 3.5, Quadrant.I));
        QuotingText text = new QuotingText(WORKSPACE, Language.ENGLISH);
        assertEquals(
                "At 2% on 9 October 2026: 1, United Kingdom, {unheard_of}",
                text.fill("At {line} on {as_of}: {c}, {c.names}, {unheard_of}", VIEW, List.of(claim), Map.of()));
        assertEquals(List.of("line", "c.names"), QuotingText.places("{line} {c.names} {line} {Not one}"));
    }

    private static List<ClaimQuery> everyQuestion() {
        List<ClaimQuery> all = new ArrayList<>();
        for (Side side : Side.values()) {
            all.add(new ClaimQuery.Meeting(side, Optional.empty()));
            for (Membership group : List.of(Membership.NATO, Membership.TREATY_ALLY)) {
                all.add(new ClaimQuery.Meeting(side, Optional.of(group)));
            }
        }
        all.add(new ClaimQuery.CountIn(Quadrant.III));
        all.add(new ClaimQuery.MeetingAmong(List.of(JAPAN, new CountryCode("KOR"))));
        all.add(new ClaimQuery.DeficitMeeting());
        all.add(new ClaimQuery.DeficitAmong(List.of(JAPAN)));
        all.add(new ClaimQuery.PlaceOf(JAPAN));
        all.add(new ClaimQuery.ValueOf(JAPAN, Indicator.DEFENCE_SHARE));
        all.add(new ClaimQuery.ValueOf(JAPAN, Indicator.GOODS_BALANCE));
        all.add(new ClaimQuery.Crossings(2, 5, Quadrant.IV));
        all.add(new ClaimQuery.DefinitionFork("factbook-census"));
        all.add(new ClaimQuery.TariffOf(JAPAN));
        all.add(new ClaimQuery.TariffsFrom(10));
        return all;
    }

    private static Claim claim(ClaimQuery query) {
        return FACTS.claims().make("c", query).orElseThrow();
    }

    private static String english(Claim claim) {
        return new ClaimSentences(WORKSPACE, Language.ENGLISH).sentence(claim);
    }

    private static String japanese(Claim claim) {
        return new ClaimSentences(WORKSPACE, Language.JAPANESE).sentence(claim);
    }
}
