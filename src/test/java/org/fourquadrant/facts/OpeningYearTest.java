package org.fourquadrant.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class OpeningYearTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    @Test
    void factbookAndCensusOpenOnTheLastBroadYear() {
        OpeningYear opening =
                OpeningYear.of(WORKSPACE.dataset("factbook-census").orElseThrow());
        assertEquals(2024, opening.year());
        assertEquals(147, opening.countriesIn(2024));
        assertEquals(31, opening.countriesIn(2025));
        assertEquals(OptionalInt.of(2025), opening.later());
    }

    @Test
    void theFirstViewStandsOnIt() {
        assertEquals(2024, FirstView.of(WORKSPACE, Language.ENGLISH).data().year());
        OpeningYear jri = OpeningYear.of(WORKSPACE.dataset("jri-2024").orElseThrow());
        assertEquals(OptionalInt.empty(), jri.later());
    }

    @Test
    void aYearOfHalfTheBestIsBroadAndValuesCarriedForwardAreNotCounted() {
        assertEquals(2021, OpeningYear.of(dataset(4, 2, 1)).year());
        assertEquals(2022, OpeningYear.of(dataset(4, 1, 2)).year());
        OpeningYear carried = OpeningYear.of(dataset(2, 2, 0));
        assertEquals(2021, carried.year());
        assertEquals(0, carried.countriesIn(2022), "eight are carried forward from 2020");
    }

    @Test
    void withoutAYearThereIsNone() {
        Dataset empty = new Dataset(info(), List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> OpeningYear.of(empty));
    }

    /** So many countries with both values in 2020, 2021 and 2022; eight more whose values of 2022 are those of 2020. */
    private static Dataset dataset(int... countries) {
        List<Observation> observations = new ArrayList<>();
        for (int index = 0; index < countries.length; index++) {
            for (int country = 0; country < countries[index]; country++) {
                add(observations, country, 2020 + index, 2020 + index);
            }
        }
        for (int country = 10; country < 18; country++) {
            add(observations, country, 2022, 2020);
        }
        return new Dataset(info(), List.of(), observations);
    }

    private static void add(List<Observation> observations, int country, int year, int measuredIn) {
        CountryCode code = new CountryCode("A" + (char) ('A' + country) + "A");
        Citation citation = new Citation("made", "");
        observations.add(new Observation(code, Indicator.DEFENCE_SHARE, year, measuredIn, 2, false, citation));
        observations.add(new Observation(code, Indicator.GOODS_BALANCE, year, measuredIn, -5, false, citation));
    }

    private static DatasetInfo info() {
        return WORKSPACE.dataset("jri-2024").orElseThrow().info();
    }
}
