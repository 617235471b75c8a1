package org.fourquadrant.data.dataset;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a file writes its decimals with a point or a comma, by the numbers that only one of them explains. */
enum DecimalGuess {
    POINT,
    COMMA,
    /** Every comma could stand between thousands as well as before decimals, and there are commas. */
    UNDECIDED;

    private static final Pattern ONLY_COMMA = Pattern.compile(".*\\d,(?:\\d{1,2}|\\d{4,})\\D*|.*\\d\\.\\d{3},\\d+\\D*");
    private static final Pattern ONLY_POINT =
            Pattern.compile(".*\\d\\.(?:\\d{1,2}|\\d{4,})\\D*|.*\\d,\\d{3}\\.\\d+\\D*|.*\\d,\\d{3},\\d{3}\\D*");
    private static final Pattern EITHER = Pattern.compile(".*\\d,\\d{3}\\D*");

    /** @param numbers the cells of all columns of numbers */
    static DecimalGuess of(List<String> numbers) {
        long comma = numbers.stream()
                .filter(cell -> ONLY_COMMA.matcher(cell).matches())
                .count();
        long point = numbers.stream()
                .filter(cell -> ONLY_POINT.matcher(cell).matches())
                .count();
        if (comma != point) {
            return comma > point ? COMMA : POINT;
        }
        return numbers.stream().anyMatch(cell -> EITHER.matcher(cell).matches()) ? UNDECIDED : POINT;
    }
}
