package org.fourquadrant.data.importing.plausible;

import java.util.List;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.TableChoices;

/** Turns a balance that is seen from the partner's side, by what a person, the words or the known figures say. */
final class SideCheck {

    private static final double FAR_FROM_ZERO = 500;

    private final TableChoices choices;
    private final Findings findings;
    private final int headerLine;

    SideCheck(TableChoices choices, Findings findings, int headerLine) {
        this.choices = choices;
        this.findings = findings;
        this.headerLine = headerLine;
    }

    List<TableFigure> settle(Measure measure, List<TableFigure> figures, Comparison comparison) {
        if (measure.concept() != Concept.BALANCE) {
            return figures;
        }
        boolean deficits = measure.negative() && figures.stream().anyMatch(figure -> figure.value() > 0);
        if (deficits) {
            add(measure, ProblemKind.DEFICIT_TURNED);
        }
        long agreeing = deficits ? comparison.opposed(FAR_FROM_ZERO) : comparison.agreeing(FAR_FROM_ZERO);
        long opposed = deficits ? comparison.agreeing(FAR_FROM_ZERO) : comparison.opposed(FAR_FROM_ZERO);
        boolean partner = isPartners(measure, agreeing, opposed);
        return partner == deficits ? figures : turned(figures);
    }

    private boolean isPartners(Measure measure, long agreeing, long opposed) {
        if (choices.side() != BalanceSide.UNSAID) {
            return choices.side() == BalanceSide.PARTNER;
        }
        if (measure.side() == BalanceSide.PARTNER) {
            if (agreeing > 3 * opposed) {
                add(measure, ProblemKind.SIDE_BY_FIGURES);
                return false;
            }
            if (opposed > 0 && agreeing * 3 > opposed) {
                add(measure, ProblemKind.SIDE_ASKED);
                return false;
            }
            add(measure, ProblemKind.SIDE_TURNED);
            return true;
        }
        if (opposed > 0 && opposed > 3 * agreeing) {
            add(measure, ProblemKind.SIDE_ASKED);
        }
        return false;
    }

    private void add(Measure measure, ProblemKind kind) {
        findings.add(headerLine, measure.column() + 1, measure.name(), kind);
    }

    private static List<TableFigure> turned(List<TableFigure> figures) {
        return figures.stream()
                .map(figure -> figure.withValue(0 - figure.value()))
                .toList();
    }
}
