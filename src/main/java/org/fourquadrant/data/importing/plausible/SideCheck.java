package org.fourquadrant.data.importing.plausible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourquadrant.data.importing.reference.KnownFigures;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.Indicator;
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
                add(measure, ProblemKind.SIDE_CONTRADICTED);
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

    /** Asks whose exports are less whose imports, where the balances are turned against the known ones. */
    void checkFlows(List<TableFigure> figures, KnownFigures reference) {
        boolean balanced = figures.stream().anyMatch(one -> one.measure().concept() == Concept.BALANCE);
        if (balanced || choices.side() != BalanceSide.UNSAID) {
            return;
        }
        Comparison comparison = new Comparison(computed(figures), reference, Indicator.GOODS_BALANCE, 50);
        if (comparison.opposed(FAR_FROM_ZERO) > 3 * comparison.agreeing(FAR_FROM_ZERO)) {
            Measure exports = first(figures, Concept.EXPORTS);
            Measure imports = first(figures, Concept.IMPORTS);
            boolean partner = exports.side() == BalanceSide.PARTNER;
            add(
                    exports,
                    ProblemKind.SIDE_OF_FLOWS_ASKED,
                    partner ? imports.name() : exports.name(),
                    partner ? exports.name() : imports.name());
        }
    }

    private static Measure first(List<TableFigure> figures, Concept concept) {
        return figures.stream()
                .map(TableFigure::measure)
                .filter(one -> one.concept() == concept)
                .findFirst()
                .orElseThrow();
    }

    /** Exports less imports as the words say whose they are. */
    private static List<TableFigure> computed(List<TableFigure> figures) {
        Map<Flow, TableFigure> imports = new HashMap<>();
        figures.stream()
                .filter(one -> one.measure().concept() == Concept.IMPORTS)
                .forEach(one -> imports.put(new Flow(one.country(), one.year()), one));
        List<TableFigure> balances = new ArrayList<>();
        for (TableFigure one : figures) {
            TableFigure other = imports.get(new Flow(one.country(), one.year()));
            if (one.measure().concept() == Concept.EXPORTS && other != null) {
                double balance = one.value() - other.value();
                boolean partner = one.measure().side() == BalanceSide.PARTNER;
                balances.add(one.withValue(partner ? -balance : balance));
            }
        }
        return balances;
    }

    private record Flow(CountryCode country, int year) {}

    private void add(Measure measure, ProblemKind kind, String... arguments) {
        findings.add(headerLine, measure.column() + 1, measure.name(), kind, arguments);
    }

    private static List<TableFigure> turned(List<TableFigure> figures) {
        return figures.stream()
                .map(figure -> figure.withValue(0 - figure.value()))
                .toList();
    }
}
