package org.fourquadrant.text;

import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.language.Language;

/** Quantities with their unit as a person reads them: {@code 24 %}, {@code 3.5 % of GDP}, {@code ¥18tn}, {@code 90 days}. */
public final class Quantities {

    private final Texts texts;
    private final Figures figures;

    public Quantities(Language language) {
        this.texts = Texts.of("org.fourquadrant.text.vocabulary", language);
        this.figures = new Figures(language);
    }

    /** A quantity in the figures and units of the language. */
    public String text(Quantity quantity) {
        double value = quantity.value();
        return switch (quantity.unit()) {
            case PERCENT -> figures.rate(value);
            case PERCENT_OF_GDP -> texts.format("unit.percent_of_gdp", figures.threshold(value));
            case PERCENTAGE_POINTS -> texts.format("unit.percentage_points", figures.plain(value, 0, 2));
            case USD -> figures.amount("usd", value);
            case EUR -> figures.amount("eur", value);
            case JPY -> figures.amount("jpy", value);
            case DAYS -> texts.format("unit.days", figures.count(Math.round(value)));
            case YEARS -> texts.format("unit.years", figures.plain(value, 0, 1));
            case COUNT -> figures.plain(value, 0, 2);
        };
    }
}
