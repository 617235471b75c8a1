package org.fourquadrant.facts.years;

import java.util.OptionalInt;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.view.LineOverYears;
import org.fourquadrant.model.view.View;

/**
 * What the years of a range are held against.
 *
 * @param threshold the line, per cent of GDP
 * @param since the year in which it was agreed on, before which nobody was asked for it; empty for a line that is only set
 */
public record LineOfYears(double threshold, OptionalInt since) {

    /** The line of a view: the first of the shares that are offered, where the line as it was then is asked. */
    public static LineOfYears of(View view, CitedFigures figures) {
        return figures.lines().stream()
                .filter(line -> view.years().line() == LineOverYears.AS_THEN)
                .findFirst()
                .map(LineOfYears::agreed)
                .orElseGet(() -> new LineOfYears(view.thresholds().main(), OptionalInt.empty()));
    }

    private static LineOfYears agreed(AskedShare share) {
        return new LineOfYears(
                share.percent(), OptionalInt.of(share.source().date().firstDay().getYear()));
    }

    /** Whether a year lies before the line was agreed on. */
    public boolean isBefore(int year) {
        return since.isPresent() && year < since.getAsInt();
    }
}
