package org.fourquadrant.data.dataset;

import java.util.Optional;
import org.fourquadrant.model.dataset.Indicator;

/** The role of a column on the chart, such as country, year, share or balance. */
public enum Role {
    ENTITY("entity", null),
    YEAR("year", null),
    SHARE("x", Indicator.DEFENCE_SHARE),
    SHARE_YEAR("x_year", null),
    SHARE_ESTIMATE("x_estimate", null),
    SHARE_WHOLE("x_whole", null),
    SHARE_EDITION("x_edition", null),
    SHARE_BASIS("x_basis", null),
    SHARE_NOTE("x_note", null),
    TRADE_VINTAGE("y_vintage", null),
    BALANCE("y", Indicator.GOODS_BALANCE),
    EXPORTS("exports", Indicator.EXPORTS),
    IMPORTS("imports", Indicator.IMPORTS),
    GDP("gdp", Indicator.GDP),
    TARIFF("tariff", Indicator.ANNOUNCED_TARIFF);

    private final String key;
    private final Indicator indicator;

    Role(String key, Indicator indicator) {
        this.key = key;
        this.indicator = indicator;
    }

    /** The name of this role in the {@code quadrant} property of a descriptor. */
    public String key() {
        return key;
    }

    /** What the column measures, if it measures anything. */
    public Optional<Indicator> indicator() {
        return Optional.ofNullable(indicator);
    }
}
