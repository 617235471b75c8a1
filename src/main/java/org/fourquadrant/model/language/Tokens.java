package org.fourquadrant.model.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of enum constants as files, commands and keys of texts write them: in lower case. */
public final class Tokens {

    private Tokens() {}

    /** The token of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a token; empty where there is none. */
    public static <E extends Enum<E>> Optional<E> find(String token, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().length() == token.length()
                        && of(constant).equals(token))
                .findFirst();
    }

    /** All of them, for a person who wrote another. */
    public static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Tokens::of).collect(Collectors.joining(", "));
    }
}
