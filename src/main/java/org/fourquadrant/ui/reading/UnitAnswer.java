package org.fourquadrant.ui.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.plausible.DecimalChoice;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.UnitWords;
import org.fourquadrant.model.dataset.TableChoices;

/** Units among the answers: there is one of money, one of shares and one decimal sign, and a new one takes the old one's place. */
final class UnitAnswer {

    private UnitAnswer() {}

    /** Says a unit or a decimal sign. */
    static UnaryOperator<TableChoices> saying(String text) {
        Predicate<String> same = DecimalChoice.of(text).isPresent()
                ? other -> DecimalChoice.of(other).isPresent()
                : UnitWords.parse(text).map(unit -> isOf(unit.kind())).orElse(text::equals);
        return now -> now.withUnits(
                Stream.concat(without(now, same).stream(), Stream.of(text)).toList());
    }

    /** Says no unit of a kind any more. */
    static UnaryOperator<TableChoices> forgetting(ColumnUnit.Kind kind) {
        return now -> now.withUnits(without(now, isOf(kind)));
    }

    /** Says no decimal sign any more. */
    static UnaryOperator<TableChoices> forgettingDecimals() {
        return now ->
                now.withUnits(without(now, other -> DecimalChoice.of(other).isPresent()));
    }

    private static Predicate<String> isOf(ColumnUnit.Kind kind) {
        boolean money = kind == ColumnUnit.Kind.MONEY;
        return text -> UnitWords.parse(text)
                .filter(unit -> money == (unit.kind() == ColumnUnit.Kind.MONEY))
                .isPresent();
    }

    private static List<String> without(TableChoices now, Predicate<String> same) {
        return now.units().stream().filter(same.negate()).toList();
    }
}
