package org.fourquadrant.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;

/** Numbers as a person reads them: money, shares of GDP, tariff rates, counts. */
public final class Figures {

    /** A real minus sign, as wide as a plus. */
    private static final char MINUS = '\u2212';

    private static final double MILLION = 1e6;

    /** However far one zooms in, neighbouring ticks read differently. */
    private static final int TICK_DECIMALS = 6;

    private final Texts texts;
    private final DecimalFormatSymbols symbols;

    public Figures(Language language) {
        this.texts = Texts.of("org.fourquadrant.text.figures", language);
        this.symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign(MINUS);
    }

    /**
     * A balance in three digits with its sign, such as {@code −$68.5bn} or {@code −685億ドル}.
     *
     * @param millionUsd million US dollars
     */
    public String balance(double millionUsd) {
        return signed(millionUsd, balanceSize(millionUsd));
    }

    /** A balance at the tick of an axis, with as many digits as it has: {@code −$292.5bn}. */
    public String balanceTick(double millionUsd) {
        return signed(millionUsd, amount("usd", Math.abs(millionUsd) * MILLION, TICK_DECIMALS));
    }

    /** A share at the tick of an axis, with as many digits as it has: {@code 2.125%}. */
    public String shareTick(double percent) {
        return texts.format("percent", plain(percent, 0, TICK_DECIMALS));
    }

    /** How large a surplus or deficit is, in three digits without a sign, such as {@code $68.5bn}. */
    public String balanceSize(double millionUsd) {
        return money(round(Math.abs(millionUsd)) * MILLION);
    }

    /** A balance as printed by the source, such as {@code −$68,468 million}. */
    public String exactBalance(double millionUsd) {
        return signed(millionUsd, texts.format("money.millions", plain(Math.abs(millionUsd), 0, 1)));
    }

    /** An amount of dollars without a sign, in the largest fitting unit. */
    public String money(double usd) {
        return amount("usd", usd);
    }

    /**
     * An amount in the largest fitting unit of the language.
     *
     * @param currency lower-case code that the bundle knows: usd, eur or jpy
     * @param value at least 0, in single units of the currency
     */
    public String amount(String currency, double value) {
        return amount(currency, value, 2);
    }

    private String amount(String currency, double value, int mostDecimals) {
        for (String unit : texts.get("money.units").split(",")) {
            double size = Double.parseDouble(texts.get("money." + unit + ".size"));
            if (value >= size) {
                return texts.format("money." + unit + "." + currency, plain(value / size, 0, mostDecimals));
            }
        }
        return texts.format("money.one." + currency, plain(value, 0, mostDecimals));
    }

    /** A share of GDP with as many decimals as it has, at least one: {@code 2.0%}. */
    public String share(double percent) {
        return texts.format("percent", plain(percent, 1, 2));
    }

    /** A share of GDP as it is printed: without decimals where the source prints none. */
    public String share(Observation value) {
        return value.particulars().whole() ? threshold(value.value()) : share(value.value());
    }

    /** A threshold in the fewest decimals: {@code 2%}, {@code 3.5%}. */
    public String threshold(double percent) {
        return texts.format("percent", plain(percent, 0, 2));
    }

    /** A tariff rate: {@code 24%}. */
    public String rate(double percent) {
        return texts.format("percent", plain(percent, 0, 2));
    }

    /** A rate that is computed, to a tenth: {@code 43.1%}. */
    public String roundRate(double percent) {
        return texts.format("percent", plain(percent, 0, 1));
    }

    /** A rate that is computed, to a tenth, with its sign: {@code −43.1%}. */
    public String signedRate(double percent) {
        return signed(percent, roundRate(Math.abs(percent)));
    }

    /** A distance in percentage points without its sign: {@code 0.6}. */
    public String points(double points) {
        return plain(Math.abs(points), 1, 2);
    }

    /** A whole number. */
    public String count(long number) {
        return plain(number, 0, 0);
    }

    /** A number with the given decimals in the language's digits and grouping. */
    public String plain(double value, int leastDecimals, int mostDecimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        // Through the shortest decimal text, so that 2.675 rounds as it reads and not as it is stored.
        return format.format(BigDecimal.valueOf(value));
    }

    private static double round(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(3, RoundingMode.HALF_UP))
                .doubleValue();
    }

    private static String signed(double value, String text) {
        if (value > 0) {
            return "+" + text;
        }
        return value < 0 ? MINUS + text : text;
    }
}
