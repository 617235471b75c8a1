package org.fourquadrant.model.document;

/** What a statement is about. */
public enum Topic {
    /** A tariff on all goods of a country. */
    TARIFF,
    /** A tariff on one kind of product. */
    PRODUCT_TARIFF,
    NEGOTIATION,
    AGREEMENT,
    /** A measured defence spending share of GDP. */
    DEFENCE_SHARE,
    /** A share or amount of defence spending that somebody demands or pledges. */
    DEFENCE_DEMAND,
    SECURITY_COOPERATION,
    INVESTMENT,
    PURCHASE,
    LEGAL,
    RISK,
    /** What a document expects for a country or a quadrant. */
    OUTLOOK,
    /** Why a side acts as it does: purposes, methods, leverage. */
    STRATEGY
}
