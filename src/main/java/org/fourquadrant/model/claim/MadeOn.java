package org.fourquadrant.model.claim;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.View;

/**
 * The data, date and line that a claim was made on.
 *
 * @param data dataset, year and as-of date
 * @param version version of the dataset, may be empty
 * @param vintage when its figures were published, may be empty
 * @param threshold the line, per cent of GDP
 * @param filter which countries were shown
 */
public record MadeOn(DataChoice data, String version, String vintage, double threshold, Filter filter) {

    public MadeOn {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(vintage, "vintage");
        Objects.requireNonNull(filter, "filter");
    }

    /** The same where data go by other names. */
    public MadeOn withDataRenamed(UnaryOperator<String> names) {
        return new MadeOn(data.renamed(names), version, vintage, threshold, filter);
    }

    /** A view that asks the same of the same data: the other choices stay as they are. */
    public View asView(View base) {
        return base.withData(data)
                .withThreshold(threshold)
                .withMarks(base.marks().withFilter(filter));
    }
}
