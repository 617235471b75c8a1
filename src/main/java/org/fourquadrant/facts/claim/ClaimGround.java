package org.fourquadrant.facts.claim;

import java.util.Optional;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.years.WholeReading;
import org.fourquadrant.facts.years.Years;
import org.fourquadrant.facts.years.YearsRule;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.View;

/** The facts of one view that claims are answered from. */
public interface ClaimGround {

    /** What was loaded. */
    Workspace workspace();

    /** What is shown of it. */
    View view();

    /** The answers for another view of the same workspace. */
    ClaimGround with(View next);

    /** The quadrant of every country of the view. */
    Classification classification();

    /** The quadrant of every country with the line elsewhere, per cent of GDP. */
    Classification classificationAt(double threshold);

    /** The plotted countries in the order of their shares. */
    SharesAlongLine shares();

    /** The countries beside their places by a second source; empty where there is no such source. */
    Optional<SourceComparisons> comparedWith(String source);

    /**
     * Where the countries of the dataset shown stood in its years, with the line of the view.
     *
     * @param carry for how many years a share is carried forward, 0 to 5
     */
    default Years years(int carry, WholeReading whole) {
        YearsRule rule = new YearsRule(view().thresholds(), carry, whole);
        return new Years(
                workspace().countries(), workspace().dataset(view().data().dataset()), rule);
    }

    /** The ideas of the papers worked out on this view. */
    IdeasGround ideas();

    /** The tariffs of a country on the as-of date by the sources asked, with what decides them. */
    TariffOnDate tariff(CountryCode country);
}
