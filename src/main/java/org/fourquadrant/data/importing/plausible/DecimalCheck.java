package org.fourquadrant.data.importing.plausible;

import java.util.List;
import java.util.Map;
import org.fourquadrant.data.importing.cell.NumberStyle;
import org.fourquadrant.data.importing.reference.KnownFigures;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.problem.ProblemKind;

/** Decides by the known figures whether signs stand before decimals or between thousands, or asks. */
public final class DecimalCheck {

    private final KnownFigures reference;
    private final int headerLine;

    public DecimalCheck(KnownFigures reference, int headerLine) {
        this.reference = reference;
        this.headerLine = headerLine;
    }

    /** The style under which the figures are nearest to the known ones. */
    public NumberStyle decide(Measure measure, Map<NumberStyle, List<TableFigure>> read, Findings findings) {
        double point = fit(measure, read.get(NumberStyle.POINT));
        double comma = fit(measure, read.get(NumberStyle.COMMA));
        int column = measure.column() + 1;
        if (point >= 0.5 == comma >= 0.5) {
            findings.add(headerLine, column, measure.name(), ProblemKind.DECIMAL_ASKED);
            return NumberStyle.POINT;
        }
        NumberStyle style = point > comma ? NumberStyle.POINT : NumberStyle.COMMA;
        findings.add(
                headerLine,
                column,
                measure.name(),
                ProblemKind.DECIMAL_BY_FIGURES,
                style == NumberStyle.POINT ? "." : ",");
        return style;
    }

    /** Which share of the figures is within a factor of three of the known ones. */
    private double fit(Measure measure, List<TableFigure> figures) {
        boolean money = measure.concept().isMoney();
        double factor = measure.unit().isMoney() ? measure.unit().factor() / 1e6 : 1;
        Comparison comparison =
                new Comparison(figures, reference, Settlement.indicator(measure.concept()), money ? 50 : 0.2);
        return comparison.within(factor, 0.33, 3);
    }
}
