package org.fourquadrant.ui.chart;

import static org.fourquadrant.ui.SmallWorld.GERMANY;
import static org.fourquadrant.ui.SmallWorld.JAPAN;
import static org.fourquadrant.ui.SmallWorld.MOZAMBIQUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.SmallWorld;
import org.junit.jupiter.api.Test;

/** What the card beside a mark and a screen reader say of where a country lies, on the line above all. */
class HoverCardTextTest {

    @Test
    void whoeverIsExactlyOnTheLineMeetsIt() {
        assertEquals("IV · exactly on the line", place(MOZAMBIQUE, 2, Language.ENGLISH));
        assertEquals("第4象限・基準ちょうど", place(MOZAMBIQUE, 2, Language.JAPANESE));
        assertEquals("Mozambique, IV: deficit $66m, 2.0%, on the line", sentence(MOZAMBIQUE, 2, Language.ENGLISH));
        assertEquals("モザンビーク、第4象限：米国の赤字6,600万ドル、2.0%、基準ちょうど", sentence(MOZAMBIQUE, 2, Language.JAPANESE));
    }

    @Test
    void aHundredthOfAPointDecides() {
        assertEquals("III · below by 0.01", place(MOZAMBIQUE, 2.01, Language.ENGLISH));
        assertEquals("IV · above by 0.01", place(MOZAMBIQUE, 1.99, Language.ENGLISH));
    }

    @Test
    void othersAreAboveOrBelowByTheirDistance() {
        assertEquals("III · below by 0.6", place(JAPAN, 2, Language.ENGLISH));
        assertEquals("第3象限・基準を0.6ポイント下回る", place(JAPAN, 2, Language.JAPANESE));
        assertEquals("IV · above by 0.4", place(GERMANY, 1.5, Language.ENGLISH));
    }

    private static String place(CountryCode country, double line, Language language) {
        return text(line, language).place(plotted(country, line));
    }

    private static String sentence(CountryCode country, double line, Language language) {
        return text(line, language).sentence(plotted(country, line));
    }

    private static CardText text(double line, Language language) {
        Facts facts = facts(line);
        return new CardText(
                facts.with(facts.view().withLanguage(language)), Texts.of("org.fourquadrant.ui.chart.chart", language));
    }

    private static PlottedCountry plotted(CountryCode country, double line) {
        return facts(line).classification().find(country).orElseThrow();
    }

    private static Facts facts(double line) {
        Facts first = SmallWorld.session("2025-05-30").facts();
        return first.with(first.view().withThreshold(line));
    }
}
