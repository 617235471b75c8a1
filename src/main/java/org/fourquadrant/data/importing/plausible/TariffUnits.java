package org.fourquadrant.data.importing.plausible;

import java.util.List;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.UnitWords;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.TableChoices;

/** Brings tariffs to per cent: a column without a unit that has nothing above 1 holds fractions, and that is said. */
final class TariffUnits {

    private static final double PER_CENT = 100;

    private final TableChoices choices;
    private final Findings findings;
    private final int headerLine;

    TariffUnits(TableChoices choices, Findings findings, int headerLine) {
        this.choices = choices;
        this.findings = findings;
        this.headerLine = headerLine;
    }

    List<TableFigure> settle(Measure measure, List<TableFigure> figures) {
        ColumnUnit.Kind kind = measure.unit().kind();
        if (kind == ColumnUnit.Kind.FRACTION) {
            return inPerCent(figures);
        }
        boolean saidPercent = choices.units().stream()
                .flatMap(unit -> UnitWords.parse(unit).stream())
                .anyMatch(unit -> unit.kind() == ColumnUnit.Kind.PERCENT);
        if (kind == ColumnUnit.Kind.PERCENT || saidPercent || !areFractions(figures)) {
            return figures;
        }
        List<TableFigure> read = inPerCent(figures);
        TableFigure first =
                read.stream().filter(figure -> figure.value() != 0).findFirst().orElseThrow();
        findings.add(
                headerLine,
                measure.column() + 1,
                measure.name(),
                ProblemKind.TARIFF_AS_FRACTION,
                first.country().value(),
                Settlement.plain(first.value()));
        return read;
    }

    private static boolean areFractions(List<TableFigure> figures) {
        return figures.stream().anyMatch(figure -> figure.value() != 0)
                && figures.stream().allMatch(figure -> figure.value() >= 0 && figure.value() <= 1);
    }

    private static List<TableFigure> inPerCent(List<TableFigure> figures) {
        return figures.stream()
                .map(figure -> figure.withValue(Scaled.by(figure.value(), PER_CENT)))
                .toList();
    }
}
