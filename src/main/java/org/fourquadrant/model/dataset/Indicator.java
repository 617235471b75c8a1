package org.fourquadrant.model.dataset;

/** What an observation measures. */
public enum Indicator {
    /** US exports to the country less US imports from it, goods, million US dollars; at least 0 is a US surplus. */
    GOODS_BALANCE,
    /** US goods exports to the country, million US dollars. */
    EXPORTS,
    /** US goods imports from the country, million US dollars. */
    IMPORTS,
    /** Defence spending, per cent of gross domestic product. */
    DEFENCE_SHARE,
    /** Gross domestic product, million US dollars. */
    GDP,
    /** Tariff rate announced for all goods of the country, per cent. */
    ANNOUNCED_TARIFF
}
