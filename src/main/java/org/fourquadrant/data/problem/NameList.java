package org.fourquadrant.data.problem;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names to choose from as one argument of a problem: sheets, columns. Each is cut by itself, so that none is cut off or in two. */
public final class NameList {

    private static final String BETWEEN = " | ";
    private static final int MOST = 40;

    private NameList() {}

    /** Names as one argument. */
    public static String of(List<String> names) {
        return String.join(BETWEEN, names);
    }

    /** The names of an argument; a text that is no list is one name. */
    public static List<String> names(String argument) {
        return Stream.of(argument.split(" \\| "))
                .filter(name -> !name.isBlank())
                .limit(MOST)
                .toList();
    }

    /** The same argument with each name, or the text that is no list, changed for itself. */
    public static String each(String argument, UnaryOperator<String> change) {
        return argument.contains(BETWEEN)
                ? names(argument).stream().map(change).collect(Collectors.joining(BETWEEN))
                : change.apply(argument);
    }
}
