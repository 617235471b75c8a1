package org.fourquadrant.data.importing.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourquadrant.data.importing.cell.CellText;

/** Columns as a person names them: by what stands in the header, or by {@code #} and their number. */
final class ColumnNames {

    private static final int MOST_LISTED = 40;

    private ColumnNames() {}

    static OptionalInt find(List<String> names, String wanted) {
        String plain = wanted.strip();
        OptionalInt named = IntStream.range(0, names.size())
                .filter(i -> names.get(i).strip().equalsIgnoreCase(plain)
                        || CellText.shown(names.get(i)).equalsIgnoreCase(plain))
                .findFirst();
        if (named.isPresent() || !plain.matches("#\\d{1,3}")) {
            return named;
        }
        int number = Integer.parseInt(plain.substring(1));
        return number >= 1 && number <= names.size() ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }

    static String listed(List<String> names) {
        return names.stream().filter(name -> !name.isBlank()).limit(MOST_LISTED).collect(Collectors.joining(" | "));
    }
}
