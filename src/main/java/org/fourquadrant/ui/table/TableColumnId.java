package org.fourquadrant.ui.table;

/** The columns of the table, in their first order. */
enum TableColumnId {
    NAME,
    QUADRANT,
    BALANCE,
    SHARE,
    TARIFF,
    NEGOTIATION;

    /** Whether its cells are figures, which stand to the right. */
    boolean isNumber() {
        return this == BALANCE || this == SHARE || this == TARIFF;
    }
}
