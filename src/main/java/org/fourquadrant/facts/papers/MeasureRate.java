package org.fourquadrant.facts.papers;

import java.util.List;
import org.fourquadrant.facts.statement.LastReport;

/**
 * The rate of a measure in force for a country.
 *
 * @param rate the rate
 * @param claim the claim that gives it
 * @param reasons why, in order
 * @param confirmed until when it is reported
 */
record MeasureRate(PaperRate rate, AppliedStatement claim, List<Reason> reasons, LastReport confirmed) {

    /** The same, known to another day. */
    MeasureRate until(LastReport report) {
        return new MeasureRate(rate, claim, reasons, report);
    }
}
