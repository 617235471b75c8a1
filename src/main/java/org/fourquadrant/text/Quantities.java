package org.fourquadrant.text;

import org.fourquadrant.model.document.Qualifier;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;

/** Quantities with their unit as a person reads them: {@code 24%}, {@code 3.5% of GDP}, {@code ¥18tn}, {@code 90 days}. */
public final class Quantities {

    private final Texts texts;
    private final Figures figures;

    public Quantities(Language language) {
        this.texts = Texts.of("org.fourquadrant.text.vocabulary", language);
        this.figures = new Figures(language);
    }

    /** A quantity in the figures and units of the language, with what is said of it: {@code at most 145%}. */
    public String text(Quantity quantity) {
        boolean ofGdp = quantity.unit() == Unit.PERCENT_OF_GDP;
        String figure = qualified(quantity.qualifier(), figure(quantity));
        return ofGdp ? texts.format("unit.percent_of_gdp", figure) : figure;
    }

    private String qualified(Qualifier qualifier, String figure) {
        return qualifier == Qualifier.EXACT ? figure : texts.format("qualifier." + Tokens.of(qualifier), figure);
    }

    private String figure(Quantity quantity) {
        double value = quantity.value();
        return switch (quantity.unit()) {
            case PERCENT -> figures.rate(value);
            case PERCENT_OF_GDP -> figures.threshold(value);
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
