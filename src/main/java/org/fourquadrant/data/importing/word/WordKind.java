package org.fourquadrant.data.importing.word;

/** What a word in the name of a column can say. {@code words.txt} lists the words of each kind. */
enum WordKind {
    COUNTRY,
    PARTNER,
    REPORTER,
    NAME,
    CODE,
    PARTNER_CODE,
    REPORTER_CODE,
    YEAR,
    INDICATOR,
    VALUE,
    UNIT,
    FLAG,
    NOTE,
    BALANCE,
    /** A balance written with the other sign. */
    DEFICIT,
    GOODS,
    TRADE,
    EXPORTS,
    IMPORTS,
    MILITARY,
    SPENDING,
    GDP,
    SHARE,
    PERCENT,
    FRACTION,
    TARIFF,
    RATE,
    US,
    /** The other side of the balance: 対米, "partner's". */
    AGAINST_US,
    /** Makes the United States the other side, before them: "with", "vis-à-vis", mit. */
    AGAINST,
    /** Makes the United States the other side, behind them: に対する. */
    BEHIND_US,
    ESTIMATE,
    MULTIPLIER,
    CURRENCY,
    FILLER,
    /** What makes a quantity another one: growth, services, rank. */
    OTHER
}
