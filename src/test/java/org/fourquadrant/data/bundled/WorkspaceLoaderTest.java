package org.fourquadrant.data.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

class WorkspaceLoaderTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private static final View VIEW = new View(
            new DataChoice("jri-2024", 2024, LocalDate.of(2025, 5, 30)),
            new Thresholds(2, List.of()),
            Axes.initial(),
            Marks.initial(),
            Labels.initial(),
            Set.of(),
            Language.ENGLISH,
            Theme.LIGHT);

    @Test
    void howFarTheDocumentsReachIsKnownBeforeTheirStatementsAreRead() {
        Optional<LocalDate> before = new WorkspaceLoader().load().library().reaches();
        Library read =
                new Library(WORKSPACE.library().documents(), WORKSPACE.library().statements());
        assertEquals(read.reaches(), before);
    }

    @Test
    void atTwoPerCentTheBaseDataFallIntoQuadrantsAsInThePaper() {
        Classification classification = Facts.of(WORKSPACE, VIEW).classification();
        assertEquals(Map.of(Quadrant.I, 2, Quadrant.II, 4, Quadrant.III, 35, Quadrant.IV, 22), classification.counts());
        assertEquals(5, classification.notPlotted().size());
        PlottedCountry mozambique = classification.find(new CountryCode("MOZ")).orElseThrow();
        assertEquals(Quadrant.IV, mozambique.quadrant());
    }

    @Test
    void aShareOfAnotherYearKeepsItsYearAndEveryValueItsCitation() {
        Observation laos = WORKSPACE
                .dataset("jri-2024")
                .orElseThrow()
                .find(new CountryCode("LAO"), Indicator.DEFENCE_SHARE, 2024)
                .orElseThrow();
        assertEquals(2013, laos.measuredIn());
        assertEquals(new Citation("jri-2025-016", "図表2"), laos.citation());
    }

    @Test
    void countriesHaveNamesRegionsAndMemberships() {
        Country japan = WORKSPACE.countries().find(new CountryCode("JPN")).orElseThrow();
        assertEquals("日本", japan.name().ja());
        assertTrue(japan.isMemberOf(Membership.TREATY_ALLY));
        assertFalse(japan.isMemberOf(Membership.NATO));
        Country newZealand = WORKSPACE.countries().find(new CountryCode("NZL")).orElseThrow();
        assertFalse(newZealand.isMemberOf(Membership.TREATY_ALLY), "US obligations are suspended");
        assertEquals(32, members(Membership.NATO));
        assertEquals(27, members(Membership.EUROPEAN_UNION));
    }

    private static long members(Membership group) {
        return WORKSPACE.countries().all().stream()
                .filter(country -> country.isMemberOf(group))
                .count();
    }
}
