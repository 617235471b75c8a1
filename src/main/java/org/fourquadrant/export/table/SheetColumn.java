package org.fourquadrant.export.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a {@link Sheet}.
 *
 * @param <R> what a row is of
 * @param key its name in snake_case, the header of CSV and the key of JSON
 * @param alignment where its texts stand
 * @param value the value of a row for a program: a text, a number, or nothing
 * @param shown the value of a row for a person
 */
public record SheetColumn<R>(
        String key, Alignment alignment, Function<R, Optional<?>> value, Function<R, String> shown) {

    /** The side on which texts of different lengths meet. */
    public enum Alignment {
        LEFT,
        RIGHT
    }

    /** A column of texts that are the same for a program and a person. */
    public static <R> SheetColumn<R> ofText(String key, Function<R, String> text) {
        return new SheetColumn<>(key, Alignment.LEFT, row -> given(text.apply(row)), text);
    }

    /** A column of words: a token for a program, a phrase for a person. */
    public static <R> SheetColumn<R> ofToken(String key, Function<R, String> token, Function<R, String> shown) {
        return new SheetColumn<>(key, Alignment.LEFT, row -> given(token.apply(row)), shown);
    }

    /** A column of numbers. */
    public static <R> SheetColumn<R> ofNumber(
            String key, Function<R, Optional<BigDecimal>> number, Function<R, String> shown) {
        return new SheetColumn<>(key, Alignment.RIGHT, number::apply, shown);
    }

    private static Optional<?> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
