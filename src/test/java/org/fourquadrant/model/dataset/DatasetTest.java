package org.fourquadrant.model.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.language.LocalizedText;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final CountryCode JAPAN = new CountryCode("JPN");
    private static final DatasetInfo INFO =
            new DatasetInfo("own", LocalizedText.same("Own"), "1", "", LocalizedText.same("Own"), List.of(), List.of());
    private static final Observation SHARE =
            new Observation(JAPAN, Indicator.DEFENCE_SHARE, 2024, 2024, 1.4, false, new Citation("own", "row 1"));

    @Test
    void figuresAreReadWhenTheFirstIsAskedForAndOnce() {
        int[] reads = {0};
        Dataset whole = new Dataset(INFO, List.of(), List.of(SHARE));
        Dataset dataset = new Dataset(INFO, () -> {
            reads[0]++;
            return whole;
        });
        assertSame(INFO, dataset.info());
        assertEquals(0, reads[0], "what it says of itself needs no figure");
        assertEquals(Optional.of(SHARE), dataset.find(JAPAN, Indicator.DEFENCE_SHARE, 2024));
        assertEquals(List.of(SHARE), dataset.observations());
        assertEquals(2024, dataset.years().last());
        assertEquals(1, reads[0]);
    }

    @Test
    void whatCannotBeReadIsSaidEachTime() {
        Dataset dataset = new Dataset(INFO, () -> {
            throw new IllegalStateException("broken");
        });
        assertThrows(IllegalStateException.class, dataset::economies);
        assertThrows(IllegalStateException.class, dataset::years);
    }

    @Test
    void twoFiguresForOnePlaceAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Dataset(INFO, List.of(), List.of(SHARE, SHARE)));
    }
}
