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
    /** The other side of the balance: "with the United States", 対米. */
    AGAINST_US,
    ESTIMATE,
    MULTIPLIER,
    CURRENCY,
    FILLER,
    /** What makes a quantity another one: growth, services, rank. */
    OTHER
}
