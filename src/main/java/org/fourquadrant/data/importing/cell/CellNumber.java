package org.fourquadrant.data.importing.cell;

import java.util.Optional;
import org.fourquadrant.data.importing.word.ColumnUnit;

/**
 * A number as a cell of a table writes it.
 *
 * @param kind whether it is one
 * @param value the number without its unit
 * @param estimate whether a flag says that it is estimated
 * @param marked whether a flag or footnote mark stood beside it and was left out
 * @param unit what a unit in the cell says
 */
public record CellNumber(Kind kind, double value, boolean estimate, boolean marked, Optional<ColumnUnit> unit) {

    /** Whether a cell holds a number. */
    public enum Kind {
        NUMBER,
        /** Blank, or a mark for no value. */
        NOTHING,
        /** Something else. */
        NONE
    }

    private static final int LONGEST = 60;
    private static final CellNumber NOTHING = new CellNumber(Kind.NOTHING, 0, false, false, Optional.empty());
    private static final CellNumber NONE = new CellNumber(Kind.NONE, 0, false, false, Optional.empty());

    /** Reads a cell of a column that writes decimals in a known way. */
    public static CellNumber of(String cell, NumberStyle style) {
        String text = CellText.narrow(cell);
        if (CellText.isNil(text)) {
            return NOTHING;
        }
        if (text.length() > LONGEST) {
            return NONE;
        }
        CellFlags flags = CellFlags.of(text);
        if (CellText.isNil(flags.rest())) {
            return NOTHING;
        }
        Optional<SignedText> signed = SignedText.of(flags.rest());
        if (signed.isEmpty()) {
            return NONE;
        }
        return CellAmount.of(signed.get().rest(), style)
                .map(amount -> new CellNumber(
                        Kind.NUMBER,
                        signed.get().negative() ? 0 - amount.value() : amount.value(),
                        flags.estimate(),
                        flags.marked(),
                        amount.unit()))
                .orElse(NONE);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
