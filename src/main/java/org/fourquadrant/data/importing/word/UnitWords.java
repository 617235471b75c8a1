package org.fourquadrant.data.importing.word;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Texts that are nothing but a unit: "億円", "USD bn", "% of GDP". */
public final class UnitWords {

    private static final Set<WordKind> ALLOWED = EnumSet.of(
            WordKind.MULTIPLIER,
            WordKind.CURRENCY,
            WordKind.PERCENT,
            WordKind.FRACTION,
            WordKind.FILLER,
            WordKind.GDP,
            WordKind.SHARE,
            WordKind.UNIT,
            WordKind.US);

    private UnitWords() {}

    /** The unit that a text is; empty where anything else stands in it. */
    public static Optional<ColumnUnit> parse(String text) {
        ColumnWords.Lexer read = ColumnWords.Lexer.read(text);
        boolean only = read.leftover().isEmpty()
                && read.years().isEmpty()
                && read.words().stream().map(Word::kind).allMatch(ALLOWED::contains);
        ColumnWords words = new Interpretation(read).result();
        return only && words.leftover().isEmpty() && words.unit().kind() != ColumnUnit.Kind.UNSAID
                ? Optional.of(words.unit())
                : Optional.empty();
    }
}
