package org.fourquadrant.data.importing.plausible;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.importing.reference.KnownFigures;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.UnitWords;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;

/** Tells shares in per cent, fractions, and columns apart that are no share. */
final class ShareCheck {

    private static final double LEAST_KNOWN = 0.2;
    private static final double LARGEST_FRACTION = 0.1;
    private static final double WHOLE = 100;

    private final TableChoices choices;
    private final KnownFigures reference;
    private final Findings findings;
    private final int headerLine;

    ShareCheck(TableChoices choices, KnownFigures reference, Findings findings, int headerLine) {
        this.choices = choices;
        this.reference = reference;
        this.findings = findings;
        this.headerLine = headerLine;
    }

    List<TableFigure> settle(Measure measure, List<TableFigure> figures) {
        Optional<ColumnUnit> said = choices.units().stream()
                .flatMap(text -> UnitWords.parse(text).stream())
                .filter(unit -> unit.kind() == ColumnUnit.Kind.PERCENT || unit.kind() == ColumnUnit.Kind.FRACTION)
                .findFirst();
        ColumnUnit unit = said.orElse(measure.unit());
        if (unit.kind() == ColumnUnit.Kind.FRACTION) {
            return fractions(measure, figures);
        }
        Comparison comparison = new Comparison(figures, reference, Indicator.DEFENCE_SHARE, LEAST_KNOWN);
        if (said.isEmpty() && looksLikeFractions(figures, comparison)) {
            ask(measure, ProblemKind.FRACTION_ASKED, comparison, figures);
            return List.of();
        }
        if (said.isEmpty() && unit.kind() == ColumnUnit.Kind.UNSAID && !isShare(measure, figures, comparison)) {
            ask(measure, ProblemKind.SHARE_IMPLAUSIBLE, comparison, figures);
            return List.of();
        }
        boolean wrong = said.isEmpty()
                && comparison.pairs().size() >= 3
                && (comparison.medianRatio() > 5 || comparison.medianRatio() < 0.2);
        if (wrong) {
            ask(measure, ProblemKind.SHARE_IMPLAUSIBLE, comparison, figures);
            return List.of();
        }
        return said.isPresent() ? figures : rows(measure, figures);
    }

    private List<TableFigure> fractions(Measure measure, List<TableFigure> figures) {
        List<TableFigure> percent = new ArrayList<>();
        for (TableFigure figure : figures) {
            double value = Scaled.by(figure.value(), WHOLE);
            if (value <= WHOLE) {
                percent.add(figure.withValue(value));
            } else {
                doubt(measure, figure, ProblemKind.OUT_OF_RANGE, Settlement.plain(figure.value()), "0", "1");
            }
        }
        return percent;
    }

    private static boolean looksLikeFractions(List<TableFigure> figures, Comparison comparison) {
        if (!comparison.isEmpty()) {
            return comparison.within(1, 0.004, 0.025) > 0.5;
        }
        return !figures.isEmpty()
                && figures.stream().allMatch(figure -> figure.value() < LARGEST_FRACTION)
                && figures.stream().anyMatch(figure -> figure.value() > 0);
    }

    /** A column that only says "military" can be money or people: a share must look like those that are known. */
    private static boolean isShare(Measure measure, List<TableFigure> figures, Comparison comparison) {
        ColumnWords.Said said = ColumnWords.of(measure.name()).said();
        if (said.share() || said.gdp()) {
            return figures.stream().anyMatch(figure -> figure.value() >= 0.5) || comparison.within(1, 0.4, 2.5) > 0.5;
        }
        return comparison.within(1, 0.4, 2.5) > 0.5;
    }

    private List<TableFigure> rows(Measure measure, List<TableFigure> figures) {
        List<TableFigure> kept = new ArrayList<>();
        for (TableFigure figure : figures) {
            double known = reference
                    .find(figure.country(), Indicator.DEFENCE_SHARE, figure.year())
                    .map(one -> one.value())
                    .orElse(0.0);
            boolean far = known >= LEAST_KNOWN
                    && figure.value() > 0
                    && (figure.value() > 10 * known && figure.value() - known > 5 || figure.value() < known / 30);
            if (far) {
                doubt(
                        measure,
                        figure,
                        ProblemKind.FIGURE_IMPLAUSIBLE,
                        figure.country().value(),
                        String.valueOf(figure.year()),
                        Settlement.plain(figure.value()),
                        Settlement.plain(known));
            } else {
                kept.add(figure);
            }
        }
        return kept;
    }

    private void doubt(Measure measure, TableFigure figure, ProblemKind kind, String... arguments) {
        int column = measure.column() + 1;
        if (choices.leavesOut()) {
            findings.leaveOut(
                    figure.line(),
                    column,
                    measure.name(),
                    ProblemKind.FIGURE_LEFT_OUT,
                    Settlement.plain(figure.value()));
        } else {
            findings.add(figure.line(), column, measure.name(), kind, arguments);
        }
    }

    private void ask(Measure measure, ProblemKind kind, Comparison comparison, List<TableFigure> figures) {
        String country = comparison.isEmpty()
                ? figures.isEmpty() ? "" : figures.get(0).country().value()
                : comparison.largest().own().country().value();
        String own = comparison.isEmpty()
                ? figures.isEmpty() ? "" : Settlement.plain(figures.get(0).value())
                : Settlement.plain(comparison.largest().own().value());
        String known = comparison.isEmpty()
                ? "–"
                : Settlement.plain(comparison.largest().known().value());
        findings.add(headerLine, measure.column() + 1, measure.name(), kind, country, own, known);
    }
}
