package org.fourquadrant.chart.words;

import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.view.LabelMode;

/** Texts of the labels at the marks. */
public final class LabelTexts {

    private final ViewWords wording;

    LabelTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** The label of a country's mark; a share of another year carries its year. */
    public String of(Country country, Observation share) {
        String name = wording.view().labels().mode() == LabelMode.CODES
                ? country.code().value()
                : wording.shortName(country);
        return share.isOfAnotherYear()
                ? wording.texts().format("another_year", name, Integer.toString(share.measuredIn()))
                : name;
    }
}
