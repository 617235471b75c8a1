package org.fourquadrant.data.importing.plausible;

import java.util.Locale;
import java.util.Optional;
import org.fourquadrant.data.importing.cell.NumberStyle;

/** The decimal sign where a person says it among the units: "decimal point", "decimal comma". */
public final class DecimalChoice {

    private DecimalChoice() {}

    public static Optional<NumberStyle> of(String unit) {
        return switch (unit.strip().toLowerCase(Locale.ROOT)) {
            case "decimal point" -> Optional.of(NumberStyle.POINT);
            case "decimal comma" -> Optional.of(NumberStyle.COMMA);
            default -> Optional.empty();
        };
    }
}
