package org.fourquadrant.data.importing.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.model.dataset.BalanceSide;

/** The words of a column's name taken together. */
final class Interpretation {

    private static final double MILLION = 1e6;

    private final ColumnWords.Lexer read;
    private final Set<WordKind> kinds;
    private final List<String> leftover;

    Interpretation(ColumnWords.Lexer read) {
        this.read = read;
        this.leftover = new ArrayList<>(read.leftover());
        this.kinds = read.words().stream()
                .map(Word::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WordKind.class)));
    }

    ColumnWords result() {
        ColumnUnit unit = unit();
        Concept concept = concept(unit);
        String other = read.words().stream()
                .filter(word -> word.kind() == WordKind.OTHER)
                .map(Word::text)
                .findFirst()
                .orElse("");
        List<Integer> years = read.years().stream().distinct().toList();
        if (years.size() > 1) {
            years.forEach(year -> leftover.add(String.valueOf(year)));
        }
        return new ColumnWords(
                concept,
                unit,
                side(),
                has(WordKind.DEFICIT) && !has(WordKind.BALANCE),
                years.size() == 1 ? OptionalInt.of(years.get(0)) : OptionalInt.empty(),
                read.estimate(),
                leftover,
                other,
                new ColumnWords.Said(
                        has(WordKind.MILITARY),
                        speaksOfBalance(),
                        has(WordKind.GDP),
                        has(WordKind.GOODS),
                        has(WordKind.TRADE),
                        has(WordKind.SHARE)));
    }

    private boolean has(WordKind kind) {
        return kinds.contains(kind);
    }

    /** Of any balance, also one that the chart does not show. */
    private boolean speaksOfBalance() {
        return has(WordKind.BALANCE)
                || has(WordKind.DEFICIT)
                || read.words().stream()
                        .filter(word -> word.kind() == WordKind.OTHER)
                        .map(Word::text)
                        .anyMatch(text -> text.contains("balance")
                                || text.contains("bilanz")
                                || text.contains("収支")
                                || text.contains("account")
                                || text.contains("経常"));
    }

    private BalanceSide side() {
        if (has(WordKind.AGAINST_US) || isAgainstUs()) {
            return BalanceSide.PARTNER;
        }
        return has(WordKind.US) ? BalanceSide.US : BalanceSide.UNSAID;
    }

    /** Whether the United States are the ones with whom the trade is, by a word before them or behind. */
    private boolean isAgainstUs() {
        List<WordKind> said = read.words().stream()
                .map(Word::kind)
                .filter(kind -> kind != WordKind.FILLER)
                .toList();
        for (int i = 1; i < said.size(); i++) {
            boolean before = said.get(i - 1) == WordKind.AGAINST && said.get(i) == WordKind.US;
            boolean behind = said.get(i - 1) == WordKind.US && said.get(i) == WordKind.BEHIND_US;
            if (before || behind) {
                return true;
            }
        }
        return false;
    }

    private ColumnUnit unit() {
        List<String> currencies = read.words().stream()
                .filter(word -> word.kind() == WordKind.CURRENCY)
                .map(Word::value)
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            leftover.addAll(currencies);
        }
        List<Double> factors = read.words().stream()
                .filter(word -> word.kind() == WordKind.MULTIPLIER)
                .map(word -> Double.valueOf(word.value()))
                .toList();
        if (factors.stream().filter(factor -> factor >= MILLION).count() > 1) {
            // "B (USD bn)" is a name and a unit, no billion of billions: if it is chosen, the last of them is the unit.
            read.words().stream()
                    .filter(word -> word.kind() == WordKind.MULTIPLIER)
                    .map(Word::text)
                    .forEach(leftover::add);
            factors = factors.subList(factors.size() - 1, factors.size());
        }
        boolean percent = has(WordKind.PERCENT);
        boolean money = !currencies.isEmpty() || !factors.isEmpty();
        if (percent && money) {
            leftover.add("%");
        }
        if (money) {
            double factor = factors.stream().reduce(1.0, (a, b) -> a * b);
            return new ColumnUnit(
                    ColumnUnit.Kind.MONEY, factor, currencies.stream().findFirst());
        }
        if (has(WordKind.FRACTION)) {
            return ColumnUnit.FRACTION;
        }
        return percent ? ColumnUnit.PERCENT : ColumnUnit.UNSAID;
    }

    private Concept concept(ColumnUnit unit) {
        if (has(WordKind.OTHER)) {
            return Concept.OTHER;
        }
        Optional<Concept> measure = measure(unit);
        return measure.orElseGet(this::role);
    }

    private Optional<Concept> measure(ColumnUnit unit) {
        if (has(WordKind.MILITARY)) {
            return Optional.of(military(unit));
        }
        boolean percent = unit.kind() == ColumnUnit.Kind.PERCENT || unit.kind() == ColumnUnit.Kind.FRACTION;
        if (has(WordKind.BALANCE) || has(WordKind.DEFICIT)) {
            boolean relative = percent || has(WordKind.GDP) || has(WordKind.SHARE);
            return Optional.of(relative ? Concept.OTHER : Concept.BALANCE);
        }
        if (has(WordKind.TARIFF)) {
            return Optional.of(unit.kind() == ColumnUnit.Kind.MONEY ? Concept.OTHER : Concept.TARIFF);
        }
        boolean exports = has(WordKind.EXPORTS);
        if (exports || has(WordKind.IMPORTS)) {
            boolean relative = percent || has(WordKind.GDP) || has(WordKind.SHARE);
            boolean one = exports != has(WordKind.IMPORTS) && !relative;
            return Optional.of(!one ? Concept.OTHER : exports ? Concept.EXPORTS : Concept.IMPORTS);
        }
        if (has(WordKind.GDP)) {
            return Optional.of(percent || has(WordKind.SHARE) || has(WordKind.RATE) ? Concept.UNKNOWN : Concept.GDP);
        }
        return Optional.empty();
    }

    private Concept military(ColumnUnit unit) {
        if (has(WordKind.YEAR) && unit.kind() == ColumnUnit.Kind.UNSAID) {
            return Concept.SHARE_YEAR;
        }
        if (has(WordKind.ESTIMATE) && unit.kind() == ColumnUnit.Kind.UNSAID) {
            return Concept.SHARE_ESTIMATE;
        }
        boolean traded = has(WordKind.EXPORTS) || has(WordKind.IMPORTS) || has(WordKind.BALANCE);
        return unit.kind() == ColumnUnit.Kind.MONEY || traded ? Concept.DEFENCE_OTHER : Concept.SHARE;
    }

    /** What a column is that holds no measure. */
    private Concept role() {
        if (has(WordKind.PARTNER_CODE)) {
            return Concept.PARTNER_CODE;
        }
        if (has(WordKind.REPORTER_CODE)) {
            return Concept.REPORTER_CODE;
        }
        if (has(WordKind.PARTNER)) {
            return has(WordKind.CODE) ? Concept.PARTNER_CODE : Concept.PARTNER;
        }
        if (has(WordKind.REPORTER)) {
            return has(WordKind.CODE) ? Concept.REPORTER_CODE : Concept.REPORTER;
        }
        if (has(WordKind.INDICATOR)) {
            return has(WordKind.CODE) ? Concept.OTHER : Concept.INDICATOR;
        }
        if (has(WordKind.UNIT)) {
            return Concept.UNIT;
        }
        if (has(WordKind.FLAG)) {
            return Concept.FLAG;
        }
        if (has(WordKind.COUNTRY) || has(WordKind.NAME)) {
            return has(WordKind.CODE) ? Concept.COUNTRY_CODE : Concept.COUNTRY;
        }
        if (has(WordKind.CODE)) {
            return Concept.COUNTRY_CODE;
        }
        if (has(WordKind.VALUE)) {
            return Concept.VALUE;
        }
        if (has(WordKind.YEAR)) {
            return Concept.YEAR;
        }
        if (has(WordKind.NOTE)) {
            return Concept.OTHER;
        }
        boolean onlyYear =
                read.years().size() == 1 && leftover.isEmpty() && kinds.stream().allMatch(WordKind.FILLER::equals);
        return onlyYear ? Concept.ONLY_YEAR : Concept.UNKNOWN;
    }
}
