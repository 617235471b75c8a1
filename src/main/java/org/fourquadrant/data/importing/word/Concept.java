package org.fourquadrant.data.importing.word;

/** What a column holds. */
public enum Concept {
    COUNTRY,
    COUNTRY_CODE,
    PARTNER,
    PARTNER_CODE,
    REPORTER,
    REPORTER_CODE,
    YEAR,
    /** Defence spending as a share of GDP. */
    SHARE,
    SHARE_YEAR,
    SHARE_ESTIMATE,
    /** Goods-trade balance. */
    BALANCE,
    EXPORTS,
    IMPORTS,
    GDP,
    TARIFF,
    INDICATOR,
    VALUE,
    UNIT,
    FLAG,
    /** Defence spending that is no share: money, people. */
    DEFENCE_OTHER,
    /** Understood, and nothing that the chart shows. */
    OTHER,
    /** Nothing but a year. */
    ONLY_YEAR,
    UNKNOWN;

    /** Whether a column of it holds numbers that go onto the chart. */
    public boolean isMeasure() {
        return switch (this) {
            case SHARE, BALANCE, EXPORTS, IMPORTS, GDP, TARIFF -> true;
            default -> false;
        };
    }

    /** Whether its numbers are money. */
    public boolean isMoney() {
        return this == BALANCE || this == EXPORTS || this == IMPORTS || this == GDP;
    }
}
