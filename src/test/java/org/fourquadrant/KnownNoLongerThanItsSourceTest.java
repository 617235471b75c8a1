package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.cli.content.DossierText;
import org.fourquadrant.cli.content.DossierTree;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.export.page.CitedText;
import org.fourquadrant.export.table.CountryColumn;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is said to be in force on a day after the last that a source knows of it, by any way out. */
class KnownNoLongerThanItsSourceTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Knowledge KNOWLEDGE = Knowledge.of(WORKSPACE);

    /** After the last paper, so that no paper confirms anything. */
    private static final LocalDate AFTER_THE_PAPERS = LocalDate.of(2026, 10, 9);

    private static final LocalDate AFTER_THE_ACTS = LocalDate.of(2026, 10, 10);

    private static Facts facts(LocalDate day, AskedSources asked, Language language) {
        View first = FirstView.of(WORKSPACE, language);
        View view = first.withData(first.data().withAsOf(day).withSources(asked));
        return Facts.of(WORKSPACE, KNOWLEDGE, view);
    }

    private static String inForce(Language language) {
        return Texts.of("org.fourquadrant.text.vocabulary", language).get("status", TariffState.IN_FORCE);
    }

    @Test
    void aStateThatStandsIsConfirmedForTheDayItself() {
        for (AskedSources asked : AskedSources.values()) {
            for (Country country : WORKSPACE.countries().all()) {
                for (LocalDate day = LocalDate.of(2025, 1, 1);
                        day.isBefore(LocalDate.of(2026, 11, 1));
                        day = day.plusDays(5)) {
                    Standing standing = KNOWLEDGE.standing(country.code(), day, asked);
                    boolean open = standing.rate().isPresent() && standing.isKnown();
                    String where = asked + " " + country.code() + " " + day;
                    assertTrue(
                            !open || !standing.lastConfirmed().orElseThrow().isBefore(day),
                            () -> where + " " + standing);
                    assertEquals(
                            standing,
                            KNOWLEDGE.tariff(country.code(), day, asked).standing(),
                            where);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereNoPaperReachesTheDayNobodySaysInForce(Language language) {
        checkAll(facts(AFTER_THE_PAPERS, AskedSources.PAPERS, language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereNoActReachesTheDayNobodySaysInForce(Language language) {
        checkAll(facts(AFTER_THE_ACTS, AskedSources.LAW, language), language);
        checkAll(facts(AFTER_THE_ACTS, AskedSources.BOTH, language), language);
    }

    private static void checkAll(Facts facts, Language language) {
        String word = inForce(language);
        CountryColumn.sheet(facts.rows(), TableWords.in(language))
                .shownCells()
                .forEach(cells -> assertFalse(cells.contains(word), cells.toString()));
        CountryColumn.sheet(facts.rows(), TableWords.in(language))
                .plainCells()
                .forEach(cells -> assertFalse(cells.contains("in_force"), cells.toString()));
        for (String code : List.of("JPN", "IND", "CHN", "CHE", "CAN", "DEU", "BRA", "RUS", "MEX", "GBR")) {
            Country country = WORKSPACE.countries().find(new CountryCode(code)).orElseThrow();
            said(facts, country, language).forEach(line -> assertFalse(line.contains(word), line));
            assertNoTree(facts, country, language);
        }
    }

    /** What the program says itself; what a document says of its own day is quoted with its date. */
    private static List<String> said(Facts facts, Country country, Language language) {
        List<String> lines = new ArrayList<>();
        new DossierText(TerminalWords.in(language), WORKSPACE.library())
                .lines(facts, country).stream()
                        .filter(line -> !line.startsWith("  "))
                        .forEach(lines::add);
        lines.addAll(new TariffTexts(language).lines(facts.tariff(country.code())));
        Facts selected = facts.with(facts.view().withSelection(java.util.Set.of(country.code())));
        CitedText.of(selected).lines().takeWhile(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    private static void assertNoTree(Facts facts, Country country, Language language) {
        Map<String, Object> tree = new DossierTree(TerminalWords.in(language)).of(facts, country);
        for (String part : List.of("tariff", "product_tariffs", "announced")) {
            String json = JsonText.of(Map.of(part, tree.get(part)));
            assertFalse(json.contains("\"status\" : \"in_force\""), json);
        }
    }
}
