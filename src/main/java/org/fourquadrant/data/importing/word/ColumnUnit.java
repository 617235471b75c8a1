package org.fourquadrant.data.importing.word;

import java.util.Optional;

/**
 * The unit that words give.
 *
 * @param kind money, a share, or nothing said
 * @param factor what a number is multiplied by to be in one of the currency, or in per cent
 * @param currency ISO 4217 code; empty where none is named
 */
public record ColumnUnit(Kind kind, double factor, Optional<String> currency) {

    /** What a unit measures. */
    public enum Kind {
        /** Nothing is said. */
        UNSAID,
        /** A number word without a currency, or a currency. */
        MONEY,
        /** Per cent. */
        PERCENT,
        /** A fraction of one. */
        FRACTION
    }

    /** Nothing said. */
    public static final ColumnUnit UNSAID = new ColumnUnit(Kind.UNSAID, 1, Optional.empty());

    public static final ColumnUnit PERCENT = new ColumnUnit(Kind.PERCENT, 1, Optional.empty());

    public static final ColumnUnit FRACTION = new ColumnUnit(Kind.FRACTION, 100, Optional.empty());

    /** Million US dollars. */
    public static final ColumnUnit MILLION_DOLLARS = new ColumnUnit(Kind.MONEY, 1e6, Optional.of("USD"));

    /** Whether both a currency and how many of it are known; a currency alone means single ones. */
    public boolean isMoney() {
        return kind == Kind.MONEY && currency.isPresent();
    }

    /** This unit, with what it leaves open taken from another one of the same kind. */
    public ColumnUnit filledFrom(ColumnUnit other) {
        if (kind == Kind.UNSAID) {
            return other;
        }
        if (kind == Kind.MONEY && other.kind == Kind.MONEY) {
            if (currency.isEmpty()) {
                return new ColumnUnit(Kind.MONEY, factor, other.currency);
            }
            boolean onlyCurrency = factor == 1 && other.factor != 1;
            boolean agree = other.currency.isEmpty() || other.currency.equals(currency);
            return onlyCurrency && agree ? new ColumnUnit(Kind.MONEY, other.factor, currency) : this;
        }
        return this;
    }
}
