package org.fourquadrant.data.table;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.fourquadrant.data.problem.ProblemKind;

/** Says of a number what it should have lain between. */
final class RangeFault {

    private RangeFault() {}

    static CellValue.Fault of(String text, OptionalDouble minimum, OptionalDouble maximum) {
        return CellValue.Fault.of(ProblemKind.OUT_OF_RANGE, text, plain(minimum, "−∞"), plain(maximum, "∞"));
    }

    private static String plain(OptionalDouble bound, String none) {
        return bound.isPresent()
                ? BigDecimal.valueOf(bound.getAsDouble()).stripTrailingZeros().toPlainString()
                : none;
    }
}
