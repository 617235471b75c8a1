package org.fourquadrant.data.importing.plausible;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.importing.reference.KnownFigures;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.TableChoices;

/** Holds single amounts of money against the known ones of the same country: size and sign. */
final class RowCheck {

    /** Million dollars; no country's trade comes near. */
    private static final double LARGEST = 1e7;

    private static final double LARGEST_GDP = 1e9;
    /** A decimal sign that has slipped by one place, with what figures of two sources differ by besides. */
    private static final double FAR = 8;

    private static final double FAR_APART = 10_000;
    private static final double SIGN_MATTERS = 1_000;

    private final TableChoices choices;
    private final KnownFigures reference;
    private final Findings findings;

    RowCheck(TableChoices choices, KnownFigures reference, Findings findings) {
        this.choices = choices;
        this.reference = reference;
        this.findings = findings;
    }

    List<TableFigure> checked(List<TableFigure> figures, Indicator indicator) {
        List<TableFigure> kept = new ArrayList<>();
        for (TableFigure figure : figures) {
            Optional<Observation> known = reference.find(figure.country(), indicator, figure.year());
            if (isImplausible(figure, known, indicator)) {
                doubt(figure, known);
            } else {
                known.filter(one -> indicator == Indicator.GOODS_BALANCE && isTurned(figure, one))
                        .ifPresent(one -> add(figure, ProblemKind.SIGN_IMPLAUSIBLE, known));
                kept.add(figure);
            }
        }
        return kept;
    }

    private static boolean isImplausible(TableFigure figure, Optional<Observation> known, Indicator indicator) {
        double own = Math.abs(figure.value());
        if (own > (indicator == Indicator.GDP ? LARGEST_GDP : LARGEST)) {
            return true;
        }
        if (known.isEmpty() || own == 0 || known.get().value() == 0) {
            return false;
        }
        double other = Math.abs(known.get().value());
        boolean far = own > FAR * other || other > FAR * own;
        return far && Math.abs(own - other) > FAR_APART;
    }

    private static boolean isTurned(TableFigure figure, Observation known) {
        return figure.value() > SIGN_MATTERS && known.value() < -SIGN_MATTERS
                || figure.value() < -SIGN_MATTERS && known.value() > SIGN_MATTERS;
    }

    private void doubt(TableFigure figure, Optional<Observation> known) {
        if (choices.leavesOut()) {
            findings.leaveOut(
                    figure.line(),
                    figure.measure().column() + 1,
                    figure.measure().name(),
                    ProblemKind.FIGURE_LEFT_OUT,
                    Settlement.plain(figure.value()));
        } else {
            add(figure, ProblemKind.FIGURE_IMPLAUSIBLE, known);
        }
    }

    private void add(TableFigure figure, ProblemKind kind, Optional<Observation> known) {
        findings.add(
                figure.line(),
                figure.measure().column() + 1,
                figure.measure().name(),
                kind,
                figure.country().value(),
                known.map(one -> String.valueOf(one.year())).orElse(String.valueOf(figure.year())),
                Settlement.plain(figure.value()),
                known.map(one -> Settlement.plain(one.value())).orElse("–"));
    }
}
