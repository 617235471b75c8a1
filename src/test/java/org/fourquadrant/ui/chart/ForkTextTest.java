package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.Layouts;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.SecondPlace;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.junit.jupiter.api.Test;

/**
 * What is said of a country under two definitions, for eyes and for screen readers, and that its ghost means it too.
 */
class ForkTextTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final CountryCode GERMANY = new CountryCode("DEU");
    private static final CountryCode ISRAEL = new CountryCode("ISR");

    private final View view = comparedWith("factbook-census");
    private final LaidOutChart scene = Layouts.of(new Chart(), WORKSPACE, view, new ChartSize(1000, 680));
    private final CardText text = text(view);

    @Test
    void theCardHasBothValuesWithTheirCitations() {
        assertEquals(
                List.of(
                        new CardText.Line("Second source: share", "2%", "2024 · Factbook, Military expenditures"),
                        new CardText.Line("Second source: quadrant", "not decided", "one figure has no decimals")),
                text.lines(scene.comparisonOf(GERMANY).orElseThrow()));
    }

    @Test
    void theMinistrysFigureOfJapanIsNamedWithItsYear() {
        View ministry = comparedWith("jri-share-japan-mod").withThreshold(1.2);
        LaidOutChart its = Layouts.of(new Chart(), WORKSPACE, ministry, new ChartSize(1000, 680));
        assertEquals(
                List.of(
                        new CardText.Line("Second source: share", "1.12%", "2023 · JRI 2025-016, §1"),
                        new CardText.Line("Second source: quadrant", "III", "another, but of another year")),
                text(ministry).lines(its.comparisonOf(new CountryCode("JPN")).orElseThrow()));
    }

    @Test
    void aScreenReaderHearsBoth() {
        PlottedCountry germany = scene.facts().classification().find(GERMANY).orElseThrow();
        assertEquals(
                "Germany, III: deficit $84.8bn, 1.9%, below the line by 0.1."
                        + " By the second source: −$84.8bn, 2%, which does not decide the quadrant.",
                text.sentence(germany, scene.comparisonOf(GERMANY)));
        assertEquals(
                "24 of 63 meet 2%. 1 of 49 changes quadrant on definition alone; 6 not decided",
                text.summary(scene.comparisonHeadline()));
    }

    @Test
    void aGhostMeansItsCountry() {
        SecondPlace ghost = scene.ground().secondPlaces().places().stream()
                .filter(one -> one.comparison().country().code().equals(ISRAEL))
                .findFirst()
                .orElseThrow();
        Targets at = new Targets(scene, ghost.x() - 3, ghost.y() + 2);
        assertEquals(Optional.of(ISRAEL), at.country());
        assertEquals(List.of(), at.stack());
    }

    private static CardText text(View view) {
        return new CardText(Facts.of(WORKSPACE, view), texts());
    }

    private static Texts texts() {
        return Texts.of("org.fourquadrant.ui.chart.chart", Language.ENGLISH);
    }

    private static View comparedWith(String definition) {
        View first = FirstView.of(WORKSPACE, Language.ENGLISH);
        return first.withData(first.data().withCompareWith(Optional.of(definition)));
    }
}
