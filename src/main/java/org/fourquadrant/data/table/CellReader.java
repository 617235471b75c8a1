package org.fourquadrant.data.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.language.Legible;

/** Reads the cells of one column: text to a value of the field's type that keeps its constraints. */
final class CellReader {

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,9}");
    private static final int MOST_DIGITS = 9;

    /** A pattern from a file is only tried on texts too short for it to take long. */
    private static final int LONGEST_FOR_PATTERN = 200;

    private static final Set<String> TRUE = Set.of("true", "1");
    private static final Set<String> FALSE = Set.of("false", "0");

    private final Field field;
    private final Set<String> missingValues;
    private final NumberText numbers;
    private final StepBudget steps = new StepBudget();

    CellReader(Field field, Set<String> missingValues) {
        this.field = field;
        this.missingValues = missingValues;
        this.numbers = new NumberText(field.numbers());
    }

    Field field() {
        return field;
    }

    CellValue read(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || missingValues.contains(text)) {
            return field.constraints().required()
                    ? CellValue.Fault.of(ProblemKind.VALUE_REQUIRED)
                    : new CellValue.Missing();
        }
        CellValue value = typed(text);
        return value instanceof CellValue.Present present ? checked(present, text) : value;
    }

    private CellValue typed(String text) {
        return switch (field.type()) {
            case STRING -> new CellValue.Present(Legible.lines(text));
            case NUMBER -> number(text);
            case INTEGER, YEAR -> integer(text);
            case DATE -> date(text);
            case BOOLEAN -> bool(text);
        };
    }

    private CellValue number(String text) {
        OptionalDouble number = numbers.parse(text);
        return number.isPresent()
                ? new CellValue.Present(number.getAsDouble())
                : CellValue.Fault.of(ProblemKind.NUMBER_EXPECTED, text);
    }

    private static CellValue integer(String text) {
        if (isDigits(text, 0, text.length()) && text.length() <= MOST_DIGITS) {
            return new CellValue.Present(Integer.valueOf(text));
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String withoutMark = plain.endsWith("年") ? plain.substring(0, plain.length() - 1) : plain;
        return INTEGER.matcher(withoutMark).matches()
                ? new CellValue.Present(Integer.valueOf(withoutMark))
                : CellValue.Fault.of(ProblemKind.INTEGER_EXPECTED, text);
    }

    private static CellValue date(String text) {
        try {
            return new CellValue.Present(isPlainDate(text) ? plainDate(text) : LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return CellValue.Fault.of(ProblemKind.DATE_EXPECTED, text);
        }
    }

    /** The form of nearly all dates, which is read without the parser of all forms. */
    private static boolean isPlainDate(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDigits(text, 0, 4)
                && isDigits(text, 5, 7)
                && isDigits(text, 8, 10);
    }

    private static LocalDate plainDate(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }

    private static CellValue bool(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(lower)) {
            return new CellValue.Present(true);
        }
        return FALSE.contains(lower)
                ? new CellValue.Present(false)
                : CellValue.Fault.of(ProblemKind.BOOLEAN_EXPECTED, text);
    }

    private CellValue checked(CellValue.Present present, String text) {
        Constraints wanted = field.constraints();
        if (present.value() instanceof Number number) {
            double value = number.doubleValue();
            if (value < wanted.minimum().orElse(value)
                    || value > wanted.maximum().orElse(value)) {
                return RangeFault.of(text, wanted.minimum(), wanted.maximum());
            }
        }
        if (!wanted.among().isEmpty() && !wanted.among().contains(text)) {
            return CellValue.Fault.of(ProblemKind.NOT_AMONG, text, String.join(", ", wanted.among()));
        }
        if (wanted.pattern().isPresent() && !matches(wanted.pattern().get(), text)) {
            return CellValue.Fault.of(
                    ProblemKind.PATTERN_UNMET, text, wanted.pattern().get().pattern());
        }
        return present;
    }

    /** Whether a text has a form, as far as that comes out within the steps that a column may take. */
    private boolean matches(Pattern pattern, String text) {
        if (text.length() > LONGEST_FOR_PATTERN || steps.isUsedUp()) {
            return false;
        }
        try {
            return pattern.matcher(steps.counting(text)).matches();
        } catch (StepBudget.UsedUp | StackOverflowError tooMuch) {
            return false;
        }
    }

    /** Says of a number what it should have lain between. */
    private static final class RangeFault {

        private RangeFault() {}

        static CellValue.Fault of(String text, OptionalDouble minimum, OptionalDouble maximum) {
            return CellValue.Fault.of(ProblemKind.OUT_OF_RANGE, text, plain(minimum, "−∞"), plain(maximum, "∞"));
        }

        private static String plain(OptionalDouble bound, String none) {
            return bound.isPresent()
                    ? BigDecimal.valueOf(bound.getAsDouble())
                            .stripTrailingZeros()
                            .toPlainString()
                    : none;
        }
    }

    /** How many characters the patterns of a file may look at: one that goes back and forth without end is stopped. */
    static final class StepBudget {

        private static final long MOST = 20_000_000;

        private long taken;

        /** The pattern has looked at as many characters as it may. */
        static final class UsedUp extends RuntimeException {

            private static final long serialVersionUID = 1L;

            UsedUp() {
                super("A pattern takes too long", null, false, false);
            }
        }

        boolean isUsedUp() {
            return taken >= MOST;
        }

        /** A text that counts how often it is looked at. */
        CharSequence counting(String text) {
            return new Counted(text);
        }

        private final class Counted implements CharSequence {

            private final String text;

            Counted(String text) {
                this.text = text;
            }

            @Override
            public int length() {
                return text.length();
            }

            @Override
            public char charAt(int index) {
                if (++taken > MOST) {
                    throw new UsedUp();
                }
                return text.charAt(index);
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return new Counted(text.substring(start, end));
            }

            @Override
            public String toString() {
                return text;
            }
        }
    }
}
