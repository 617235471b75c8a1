package org.fourquadrant.data.table;

/**
 * How numbers are written in a column (Table Schema).
 *
 * @param decimal between units and tenths
 * @param group between thousands; empty for what goes with the decimal sign
 * @param bare whether nothing may stand around the number
 */
public record NumberFormat(char decimal, String group, boolean bare) {

    /** Decimal point, nothing around the number. */
    public static final NumberFormat STANDARD = new NumberFormat('.', "", true);

    /** Decimal comma, points between thousands. */
    public static final NumberFormat DECIMAL_COMMA = new NumberFormat(',', ".", true);

    /** The signs between thousands that are understood: a comma beside a decimal point needs no declaration. */
    String groups() {
        return group.isEmpty() && decimal == '.' ? "," : group;
    }
}
