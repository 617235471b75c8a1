package org.fourquadrant.ui.table;

import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Terms;

/** Texts of the cells of the table, in one language. */
final class LineText {

    private final Texts texts;
    private final Terms terms;

    LineText(Texts texts, Terms terms) {
        this.texts = texts;
        this.terms = terms;
    }

    String header(TableColumnId column) {
        return switch (column) {
            case NAME -> texts.get("column.name");
            case QUADRANT -> texts.get("heading.quadrant");
            case BALANCE -> texts.get("indicator", Indicator.GOODS_BALANCE);
            case SHARE -> texts.get("indicator", Indicator.DEFENCE_SHARE);
            case TARIFF -> texts.get("heading.tariff");
            case NEGOTIATION -> terms.topic(Topic.NEGOTIATION);
        };
    }

    String of(TableColumnId column, CountryRow line) {
        return switch (column) {
            case NAME -> line.country().name().in(terms.language());
            case QUADRANT -> quadrant(line);
            case BALANCE ->
                line.balance()
                        .map(value -> dated(terms.figures().balance(value.value()), value))
                        .orElse(texts.get("no_value"));
            case SHARE ->
                line.share()
                        .map(value -> dated(terms.figures().share(value.value()), value))
                        .orElse(texts.get("no_value"));
            case TARIFF -> tariff(line);
            case NEGOTIATION -> terms.negotiation(line.negotiation());
        };
    }

    private String quadrant(CountryRow line) {
        return line.quadrant()
                .map(Enum::name)
                .or(() -> line.notPlotted().map(terms::reason))
                .orElse(texts.get("no_value"));
    }

    /** A value of another year than the chart's carries its year. */
    private String dated(String figure, Observation value) {
        return value.isOfAnotherYear()
                ? texts.format("another_year", figure, String.valueOf(value.measuredIn()))
                : figure;
    }

    private String tariff(CountryRow line) {
        return line.tariff()
                .inForce()
                .map(rate -> rate.basis() == RateBasis.INCLUDING_MFN
                        ? texts.format("rate.including_mfn", terms.figures().rate(rate.percent()))
                        : terms.figures().rate(rate.percent()))
                .orElseGet(() -> terms.status(line.tariff().status()));
    }
}
