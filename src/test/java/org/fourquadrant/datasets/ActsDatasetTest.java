package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.law.ActsReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActNote;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.Confidence;
import org.fourquadrant.model.law.HalfOpen;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
import org.fourquadrant.model.law.RateNature;
import org.junit.jupiter.api.Test;

/** {@code datasets/acts} held against the rules of the house. */
class ActsDatasetTest {

    private static final Path FOLDER = Path.of("datasets/acts");
    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Loaded<ActsLibrary.Contents> LOADED =
            new ActsReader(WORKSPACE.countries()).read(new FolderFiles(FOLDER));
    private static final ActsLibrary.Contents ACTS = LOADED.value().orElseThrow();

    /** What has days of force; all else has an end at most. */
    private static final Set<RateNature> EVER_IN_FORCE = Set.of(RateNature.DUTY, RateNature.SCHEDULED);

    @Test
    void everyRowReadsAndNoneIsMissing() {
        assertEquals(List.of(), LOADED.problems());
        assertEquals(155, ACTS.acts().size());
        assertEquals(473, ACTS.rates().size());
        assertEquals(LocalDate.of(2025, 1, 20), ACTS.firstDay());
        assertEquals(LocalDate.of(2026, 10, 9), ACTS.lastDay());
    }

    @Test
    void theProgramReadsTheActsWhenTheyAreFirstAskedFor() {
        Workspace fresh = new WorkspaceLoader().load();
        assertFalse(fresh.acts().isRead());
        assertEquals(ACTS, fresh.acts().contents().orElseThrow());
        assertTrue(fresh.acts().isRead());
    }

    @Test
    void everyActSpeaksBothLanguagesAndNamesItsPlace() {
        for (Act act : ACTS.acts()) {
            assertSpeaksBoth(act.id(), act.summary());
            assertFalse(act.shortName().en().isBlank() || act.shortName().ja().isBlank(), act.id());
            assertNotesKnowTheirDay(act.id(), act.note(), act.day());
            assertTrue(act.place().url().isEmpty() || act.place().url().startsWith("https://"), act.id());
            assertTrue(act.summary().en().length() <= 240 && act.summary().ja().length() <= 130, act.id());
            assertFalse(act.legalBases().isEmpty(), act.id());
        }
    }

    /** Words that only somebody who knows the rest can write: they belong to what became of it later. */
    private static final List<Pattern> HINDSIGHT = List.of(
            Pattern.compile("\\b(was never|never (applied|signed|came|put)|no (order|act|proclamation) followed|took"
                    + " (its|their) place|overt(oo|a)k|came of it|carried it out|called off (four|on)|no rate"
                    + " has)"),
            Pattern.compile("適用されていない|命令は出|布告は出|置き換えられた|取り下げられた|意味を失|反映されなかった|税率は決まっていない"));

    @Test
    void whatIsSaidFromTheStartKnowsNothingOfTheEnd() {
        for (Act act : ACTS.acts()) {
            for (LocalizedText said : List.of(act.summary(), act.note().first())) {
                HINDSIGHT.forEach(words -> assertFalse(
                        words.matcher(said.en()).find()
                                || words.matcher(said.ja()).find(),
                        act.id() + ": " + said));
            }
        }
        for (LawRate rate : ACTS.rates()) {
            LocalizedText said = rate.remarks().note().first();
            HINDSIGHT.forEach(words -> assertFalse(
                    words.matcher(said.en()).find() || words.matcher(said.ja()).find(), rate.id() + ": " + said));
        }
    }

    /** Nothing is told before it was known, and a day stands by whatever came later. */
    private static void assertNotesKnowTheirDay(String id, ActNote note, LocalDate announced) {
        assertSpeaksBothOrNone(id, note.first());
        assertSpeaksBothOrNone(id, note.later());
        assertEquals(note.later().isEmpty(), note.laterFrom().equals(LocalDate.MAX), id);
        assertTrue(note.laterFrom().isAfter(announced) || note.first().isEmpty(), id);
        assertEquals(note.first(), note.on(announced.minusDays(1)), id);
        assertEquals(note.whole(), note.on(LocalDate.MAX), id);
    }

    @Test
    void whatIsThinlyFoundedSaysWhy() {
        ACTS.acts().stream()
                .filter(act -> act.confidence() != Confidence.HIGH)
                .forEach(act -> assertFalse(act.note().whole().isEmpty(), act.id()));
    }

    @Test
    void everyRateSpeaksBothLanguagesOrNone() {
        for (LawRate rate : ACTS.rates()) {
            assertSpeaksBothOrNone(rate.id(), rate.goods());
            assertSpeaksBothOrNone(rate.id(), rate.addsTo());
            assertSpeaksBothOrNone(rate.id(), rate.remarks().exceptions());
            assertSpeaksBothOrNone(rate.id(), rate.remarks().outcome());
            assertNotesKnowTheirDay(
                    rate.id(), rate.remarks().note(), rate.dates().announced());
            assertSpeaksBoth(rate.id(), rate.layer().name());
        }
    }

    private static void assertSpeaksBothOrNone(String id, LocalizedText text) {
        if (!text.isEmpty()) {
            assertSpeaksBoth(id, text);
        }
    }

    private static void assertSpeaksBoth(String id, LocalizedText text) {
        assertFalse(text.en().isBlank(), id);
        assertTrue(text.ja().codePoints().anyMatch(letter -> letter >= 0x3040), id);
        assertTrue(text.en().codePoints().noneMatch(letter -> letter >= 0x3040 && letter < 0xa000), id);
    }

    @Test
    void daysComeInOrderAndAreThoseOfWhatTheRowIs() {
        for (LawRate rate : ACTS.rates()) {
            HalfOpen lawful = rate.dates().lawful();
            HalfOpen charged = rate.dates().charged();
            assertEquals(EVER_IN_FORCE.contains(rate.nature()), lawful.from().isPresent(), rate.id());
            assertEquals(EVER_IN_FORCE.contains(rate.nature()), charged.from().isPresent(), rate.id());
            lawful.to()
                    .ifPresent(end ->
                            assertFalse(end.isBefore(rate.dates().announced()) && !isBackDated(rate), rate.id()));
            boolean later =
                    lawful.from().filter(day -> day.isAfter(ACTS.lastDay())).isPresent();
            assertEquals(rate.nature() == RateNature.SCHEDULED, later, rate.id());
            rate.dates()
                    .unlawfulFrom()
                    .ifPresent(day -> assertTrue(lawful.contains(day) && charged.contains(day), rate.id()));
        }
    }

    private static boolean isBackDated(LawRate rate) {
        return rate.dates()
                .lawful()
                .from()
                .filter(day -> day.isBefore(rate.dates().announced()))
                .isPresent();
    }

    @Test
    void whatEndedSaysByWhat() {
        List<String> silent = ACTS.rates().stream()
                .filter(rate ->
                        rate.dates().lawful().to().isPresent() && rate.endedBy().isEmpty())
                .map(LawRate::id)
                .toList();
        assertEquals(List.of("ann-letters-c-mex"), silent);
    }

    @Test
    void aRateHasAFigureUnlessItIsABanOrNobodyNamedOne() {
        List<RateNature> without = ACTS.rates().stream()
                .filter(rate -> rate.percent().isEmpty() && rate.basis() != LawBasis.IMPORT_BAN)
                .map(LawRate::nature)
                .distinct()
                .toList();
        assertEquals(Set.of(RateNature.AUTHORITY, RateNature.INVESTIGATION, RateNature.TALKS), new HashSet<>(without));
    }

    @Test
    void noPartnerHasTwoRatesOnAllGoodsOfOneLayerOnOneDay() {
        List<LawRate> duties = ACTS.rates().stream()
                .filter(rate -> rate.isOfAllGoods() && rate.nature() == RateNature.DUTY)
                .toList();
        for (Function<LawRate, HalfOpen> span : List.<Function<LawRate, HalfOpen>>of(
                rate -> rate.dates().lawful(), rate -> rate.dates().charged())) {
            Map<String, List<LawRate>> together = duties.stream()
                    .collect(Collectors.groupingBy(rate -> rate.layer().id() + nameOf(rate.partner())));
            together.values().forEach(rates -> assertDisjoint(rates, span));
        }
    }

    private static String nameOf(Partner partner) {
        return partner instanceof Partner.One one ? one.code().value() : "ALL";
    }

    private static void assertDisjoint(List<LawRate> rates, Function<LawRate, HalfOpen> span) {
        for (LawRate rate : rates) {
            span.apply(rate).from().ifPresent(day -> {
                long on = rates.stream()
                        .filter(other -> span.apply(other).contains(day))
                        .count();
                assertTrue(on <= 1, rate.id());
            });
        }
    }

    @Test
    void aTotalThatIncludesTheMfnRateNeverMeetsAnotherLayer() {
        List<LawRate> duties = ACTS.rates().stream()
                .filter(rate -> rate.isOfAllGoods() && rate.nature() == RateNature.DUTY)
                .filter(rate -> rate.basis() != LawBasis.NONE && rate.partner() instanceof Partner.One)
                .toList();
        for (LawRate total : duties) {
            if (total.basis() != LawBasis.INCLUDING_MFN) {
                continue;
            }
            LocalDate day = total.dates().lawful().from().orElseThrow();
            List<String> beside = duties.stream()
                    .filter(rate -> rate.partner().equals(total.partner())
                            && !rate.layer().equals(total.layer()))
                    .filter(rate -> rate.dates().lawful().contains(day))
                    .map(LawRate::id)
                    .toList();
            assertEquals(List.of(), beside, total.id());
        }
    }

    @Test
    void whatStandsInsteadOfAnotherNamesAGeneralRateOnGoods() {
        Map<String, LawRate> byId = ACTS.rates().stream().collect(Collectors.toMap(LawRate::id, Function.identity()));
        for (LawRate rate : ACTS.rates()) {
            for (String id : rate.insteadOf()) {
                LawRate general = byId.get(id);
                assertTrue(general != null && general.partner() instanceof Partner.All, rate.id());
                assertTrue(rate.partner() instanceof Partner.One && !rate.isOfAllGoods(), rate.id());
                assertEquals(general.layer(), rate.layer(), rate.id());
            }
        }
    }

    @Test
    void chargedAndLawfulDaysDifferOnlyWhereANoticeReachedBack() {
        Set<String> partners = ACTS.rates().stream()
                .filter(LawRate::isOfAllGoods)
                .filter(rate -> !rate.dates().charged().equals(rate.dates().lawful()))
                .filter(rate -> rate.nature() == RateNature.DUTY)
                .map(rate -> nameOf(rate.partner()))
                .collect(Collectors.toSet());
        assertEquals(Set.of("JPN", "KOR", "CHE", "LIE"), partners);
    }

    @Test
    void theDutiesHeldUnlawfulAreThoseThatEndedWithTheRuling() {
        List<LawRate> unlawful = ACTS.rates().stream()
                .filter(rate -> rate.dates().unlawfulFrom().isPresent())
                .toList();
        assertEquals(86, unlawful.size());
        for (LawRate rate : unlawful) {
            assertEquals(
                    Optional.of(LocalDate.of(2026, 2, 24)),
                    rate.dates().charged().to(),
                    rate.id());
            assertEquals(LocalDate.of(2026, 2, 20), rate.dates().unlawfulFrom().orElseThrow(), rate.id());
        }
    }

    @Test
    void whatIsShippedIsWhatWasHeldAgainstTheLedger() throws IOException {
        assertEquals(CheckedActs.kept(), CheckedActs.shipped());
    }
}
