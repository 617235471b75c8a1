package org.fourquadrant.data.dataset;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The unit that a column's name gives for money, as the factor that makes it million US dollars. */
final class MoneyUnit {

    private record Word(String text, double factor) {}

    /** Looked for in this order: the more telling words first. */
    private static final List<Word> WORDS = List.of(
            new Word("百万", 1),
            new Word("million", 1),
            new Word("musd", 1),
            new Word("usd_mn", 1),
            new Word("十億", 1_000),
            new Word("10億", 1_000),
            new Word("billion", 1_000),
            new Word("busd", 1_000),
            new Word("usd_bn", 1_000),
            new Word("億", 100),
            new Word("万", 0.01),
            new Word("thousand", 0.001),
            new Word("千", 0.001),
            new Word("ドル", 0.000_001),
            new Word("dollar", 0.000_001),
            new Word("usd", 0.000_001));

    private MoneyUnit() {}

    /** The factor; empty where the name gives no unit. */
    static Optional<Double> factorOf(String header) {
        String name = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(word -> name.contains(word.text()))
                .findFirst()
                .map(Word::factor);
    }
}
