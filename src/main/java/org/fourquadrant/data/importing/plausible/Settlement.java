package org.fourquadrant.data.importing.plausible;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.data.importing.reference.KnownFigures;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.importing.word.UnitWords;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;

/** Brings the figures of each measure to the chart's unit, or asks what they are. */
public final class Settlement {

    private static final double MILLION = 1e6;
    private static final CountryCode US = new CountryCode("USA");

    private final TableChoices choices;
    private final KnownFigures reference;
    private final Findings findings;
    private final int headerLine;
    private final SideCheck sides;
    private final ShareCheck shares;

    /** @param headerLine the line of the names, where questions about a column point to */
    public Settlement(TableChoices choices, KnownFigures reference, Findings findings, int headerLine) {
        this.choices = choices;
        this.reference = reference;
        this.findings = findings;
        this.headerLine = headerLine;
        this.sides = new SideCheck(choices, findings, headerLine);
        this.shares = new ShareCheck(choices, reference, findings, headerLine);
    }

    /** The figures that may be shown, in million US dollars and per cent. */
    public List<TableFigure> settle(List<TableFigure> figures) {
        for (String unit : choices.units()) {
            if (UnitWords.parse(unit).isEmpty() && DecimalChoice.of(unit).isEmpty()) {
                findings.add(ProblemKind.UNIT_UNKNOWN, unit);
            }
        }
        Map<Measure, List<TableFigure>> byMeasure = figures.stream()
                .collect(Collectors.groupingBy(TableFigure::measure, LinkedHashMap::new, Collectors.toList()));
        List<TableFigure> settled = new ArrayList<>();
        byMeasure.forEach((measure, own) -> settled.addAll(settle(measure, own)));
        sides.checkFlows(settled, reference);
        return settled;
    }

    private List<TableFigure> settle(Measure measure, List<TableFigure> figures) {
        if (measure.concept() == Concept.SHARE) {
            return shares.settle(measure, figures);
        }
        if (!measure.concept().isMoney()) {
            return new TariffUnits(choices, findings, headerLine).settle(measure, figures);
        }
        Optional<List<TableFigure>> scaled = scaled(measure, figures);
        if (scaled.isEmpty()) {
            return List.of();
        }
        Indicator indicator = indicator(measure.concept());
        Comparison comparison = new Comparison(scaled.get(), reference, indicator, 50);
        if (sizeIsWrong(measure, comparison)) {
            return List.of();
        }
        List<TableFigure> seen = measure.concept() == Concept.GDP
                ? scaled.get()
                : sides.settle(measure, withoutUs(measure, scaled.get()), comparison);
        return new RowCheck(choices, reference, findings).checked(seen, indicator);
    }

    /** The United States have no balance with themselves: where they have one, it is somebody else's. */
    private List<TableFigure> withoutUs(Measure measure, List<TableFigure> figures) {
        List<TableFigure> others = new ArrayList<>();
        boolean sideSaid = choices.side() != org.fourquadrant.model.dataset.BalanceSide.UNSAID;
        for (TableFigure figure : figures) {
            if (!figure.country().equals(US)) {
                others.add(figure);
            } else if (figure.value() != 0) {
                int column = measure.column() + 1;
                if (sideSaid && choices.leavesOut()) {
                    findings.leaveOut(
                            figure.line(), column, measure.name(), ProblemKind.FIGURE_LEFT_OUT, plain(figure.value()));
                } else {
                    findings.add(figure.line(), column, measure.name(), ProblemKind.BALANCE_OF_THE_US);
                }
            }
        }
        return others;
    }

    private boolean sizeIsWrong(Measure measure, Comparison comparison) {
        boolean said =
                choices.units().stream().anyMatch(unit -> UnitWords.parse(unit).isPresent());
        if (comparison.isEmpty() || said) {
            return false;
        }
        double median = comparison.medianRatio();
        if (median >= 0.1 && median <= 10) {
            return false;
        }
        Comparison.Pair pair = comparison.largest();
        findings.add(
                headerLine,
                measure.column() + 1,
                measure.name(),
                ProblemKind.UNIT_IMPLAUSIBLE,
                pair.own().country().value(),
                String.valueOf(pair.known().year()),
                plain(pair.own().value()),
                plain(pair.known().value()));
        return true;
    }

    /** In million dollars; empty, with a question, where the unit is not known. */
    private Optional<List<TableFigure>> scaled(Measure measure, List<TableFigure> figures) {
        ColumnUnit unit = choices.units().stream()
                .flatMap(text -> UnitWords.parse(text).stream())
                .filter(one -> one.kind() == ColumnUnit.Kind.MONEY)
                .findFirst()
                .map(said -> said.filledFrom(measure.unit()))
                .orElse(measure.unit());
        if (unit.isMoney()) {
            return dollars(measure, unit).map(factor -> times(figures, factor / MILLION));
        }
        return byFigures(measure, unit, figures);
    }

    /** What one of the unit is worth in dollars. */
    private Optional<Double> dollars(Measure measure, ColumnUnit unit) {
        String currency = unit.currency().orElseThrow();
        if (currency.equals("USD")) {
            return Optional.of(unit.factor());
        }
        Optional<ExchangeRate> rate =
                choices.rate().filter(one -> one.currency().equals(currency));
        if (rate.isEmpty()) {
            ask(measure, ProblemKind.CURRENCY_OTHER, currency);
            return Optional.empty();
        }
        findings.add(
                headerLine,
                measure.column() + 1,
                measure.name(),
                ProblemKind.CURRENCY_CONVERTED,
                currency,
                rate.get().text());
        return rate.map(one -> unit.factor() / one.perDollar());
    }

    /** A unit that is not said is taken for the one in which the figures are those that are known, to a tenth. */
    private Optional<List<TableFigure>> byFigures(Measure measure, ColumnUnit unit, List<TableFigure> figures) {
        Comparison comparison = new Comparison(figures, reference, indicator(measure.concept()), 50);
        double[] factors = unit.kind() == ColumnUnit.Kind.MONEY
                ? new double[] {unit.factor()}
                : new double[] {1, 1e3, 1e6, 1e8, 1e9};
        for (double factor : factors) {
            if (comparison.within(factor / MILLION, 0.9, 1.1) >= 0.6) {
                Comparison.Pair pair = comparison.largest();
                findings.add(
                        headerLine,
                        measure.column() + 1,
                        measure.name(),
                        ProblemKind.UNIT_BY_FIGURES,
                        plain(factor),
                        pair.own().country().value(),
                        plain(pair.own().value() * factor / MILLION),
                        plain(pair.known().value()));
                return Optional.of(times(figures, factor / MILLION));
            }
        }
        ask(measure, ProblemKind.UNIT_ASKED, "");
        return Optional.empty();
    }

    /** Asks for what the chart needs; a GDP that nobody has chosen is no reason not to open a table. */
    private void ask(Measure measure, ProblemKind kind, String currency) {
        boolean unneeded = measure.concept() == Concept.GDP
                && choices.of(TableChoices.Choice.GDP).isEmpty();
        if (unneeded) {
            String option = TableChoices.Choice.GDP.option();
            findings.add(headerLine, measure.column() + 1, measure.name(), ProblemKind.UNIT_NOT_READ, option);
        } else {
            findings.add(headerLine, measure.column() + 1, measure.name(), kind, currency);
        }
    }

    private static List<TableFigure> times(List<TableFigure> figures, double factor) {
        return factor == 1
                ? figures
                : figures.stream()
                        .map(one -> one.withValue(Scaled.by(one.value(), factor)))
                        .toList();
    }

    static Indicator indicator(Concept concept) {
        return switch (concept) {
            case BALANCE -> Indicator.GOODS_BALANCE;
            case EXPORTS -> Indicator.EXPORTS;
            case IMPORTS -> Indicator.IMPORTS;
            case GDP -> Indicator.GDP;
            case TARIFF -> Indicator.ANNOUNCED_TARIFF;
            default -> Indicator.DEFENCE_SHARE;
        };
    }

    static String plain(double value) {
        return Math.abs(value) > 1e15
                ? String.valueOf(value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
