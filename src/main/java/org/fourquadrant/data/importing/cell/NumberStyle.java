package org.fourquadrant.data.importing.cell;

/** How a column writes decimals. */
public enum NumberStyle {
    POINT('.', ','),
    COMMA(',', '.');

    private final char decimal;
    private final char group;

    NumberStyle(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    char decimal() {
        return decimal;
    }

    /** Whether a character can stand between thousands. */
    boolean isGroup(char c) {
        return c == group || c == ' ' || c == '\'' || c == '’' || c == '\u202F' || c == '\u2009';
    }
}
