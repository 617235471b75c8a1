package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Assumption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code datasets/figures}: what is offered for the line and what the formula reckons with, each with its citation. */
class CitedFiguresTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final CitedFigures FIGURES = WORKSPACE.figures();

    @Test
    void theSharesOfNatoAreThoseOfItsSummits() {
        AskedShare two = line("nato");
        assertEquals(2, two.percent());
        assertTrue(two.source().title().en().startsWith("Wales Summit Declaration"));
        assertEquals("paragraph 14", two.source().place().en());
        assertEquals(PartialDate.parse("2014-09-05"), two.source().date());
        AskedShare five = line("nato_2035");
        assertEquals(5, five.percent());
        assertTrue(five.source().title().en().startsWith("The Hague Summit Declaration"));
        assertEquals(PartialDate.parse("2025-06-25"), five.source().date());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineHasItsWordsAndItsSource(Language language) {
        for (AskedShare line : FIGURES.lines()) {
            assertFalse(own(line.name(), language).isBlank(), line.id());
            assertFalse(own(line.asked(), language).isBlank(), line.id());
            assertFalse(own(line.source().place(), language).isBlank(), line.id());
            assertEquals(
                    line.source().isOutsideTheLibrary(),
                    !own(line.source().title(), language).isBlank(),
                    line.id());
        }
    }

    /** The text in a language, not the other's that would be shown in its place. */
    private static String own(LocalizedText text, Language language) {
        return language == Language.JAPANESE ? text.ja() : text.en();
    }

    @Test
    void aLineThatCitesADocumentIsWhatADemandOfThatPlaceSays() {
        for (AskedShare line : FIGURES.lines()) {
            boolean said = WORKSPACE.library().statements().stream().anyMatch(statement -> says(statement, line));
            assertTrue(line.source().isOutsideTheLibrary() || said, line.id());
        }
    }

    private static boolean says(Statement statement, AskedShare line) {
        return statement.topic() == Topic.DEFENCE_DEMAND
                && statement.citation().document().equals(line.source().document())
                && statement.citation().place().equals(line.source().place().en())
                && statement
                        .dates()
                        .announced()
                        .equals(Optional.of(line.source().date()))
                && statement
                        .quantity()
                        .filter(quantity -> quantity.unit() == Unit.PERCENT_OF_GDP)
                        .filter(quantity -> quantity.value() == line.percent())
                        .isPresent();
    }

    @Test
    void theConstantsOfTheFormulaStandWhereStatementsDo() {
        for (CitedFigures.Constant constant : FIGURES.constants()) {
            assertTrue(
                    constant.citation().isOurs()
                            || WORKSPACE.library().statements().stream()
                                    .anyMatch(statement -> statement.citation().equals(constant.citation())),
                    constant.id());
        }
    }

    @Test
    void whatCanBeAssumedStandsInTheDataWithARangeAroundIt() {
        for (Assumption assumption : Assumption.values()) {
            CitedFigures.Constant constant = FIGURES.find(Tokens.of(assumption));
            CitedFigures.Range range = constant.range().orElseThrow();
            assertTrue(assumption.allows(constant.value()), constant.id());
            assertTrue(range.least() <= constant.value() && constant.value() <= range.most(), constant.id());
            assertTrue(assumption.allows(range.least()) && assumption.allows(range.most()), constant.id());
            boolean printed = assumption == Assumption.ELASTICITY || assumption == Assumption.PASS_THROUGH;
            assertEquals(!printed, constant.citation().isOurs(), constant.id());
        }
    }

    @Test
    void theLineStandsAtFirstAtTheFirstShareThatIsOffered() {
        assertEquals(2, FirstView.of(WORKSPACE, Language.ENGLISH).thresholds().main());
        assertEquals(2, FIGURES.lines().get(0).percent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHelpOfTheCommandsNamesTheSameFigures(Language language) {
        ResourceBundle usage = ResourceBundle.getBundle("org.fourquadrant.cli.usage", language.locale());
        assertNames(usage, "threshold", FIGURES.lines().get(0).percent());
        assertNames(usage, "elasticity", FIGURES.constant("elasticity"));
        assertNames(usage, "pass-through", FIGURES.constant("pass_through"));
        assertNames(usage, "share-weight", FIGURES.constant("share_weight"));
        assertNames(usage, "deficit-weight", FIGURES.constant("deficit_weight"));
        assertNames(usage, "earnings", FIGURES.constant("earnings"));
        assertNames(usage, "interest", FIGURES.constant("interest"));
        ResourceBundle ideas = ResourceBundle.getBundle("org.fourquadrant.export.idea.ideas", language.locale());
        assertNames(ideas, "tariff.rule_pct", FIGURES.constant("baseline"));
    }

    private static void assertNames(ResourceBundle usage, String key, double figure) {
        String plain = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
        assertTrue(usage.getString(key).matches("(?s).*(?<![\\d.])" + plain + "(?![\\d.]\\d).*"), usage.getString(key));
    }

    private static AskedShare line(String id) {
        return FIGURES.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
