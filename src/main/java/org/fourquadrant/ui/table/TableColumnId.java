package org.fourquadrant.ui.table;

/** The columns of the table, in their first order. */
enum TableColumnId {
    NAME,
    QUADRANT,
    BALANCE,
    SHARE,
    TARIFF,
    NEGOTIATION
}
