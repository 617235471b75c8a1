package org.fourquadrant.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.PlaceText;

/** The columns of who moved from one year to another, for clipboard and command line. */
public final class MoveTable {

    private MoveTable() {}

    /** Moves under their columns; the years are those that the shares are of. */
    public static Sheet<Move> of(List<Move> moves, TableWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("iso3", row -> row.country().code().value()),
                        SheetColumn.ofText("name", row -> row.country().name().in(words.language())),
                        quadrant("quadrant_from", Move::from, words),
                        quadrant("quadrant_to", Move::to, words),
                        SheetColumn.ofToken(
                                "cause",
                                row -> Tokens.of(row.cause()),
                                row -> words.texts().get("move", row.cause())),
                        share("share_from", Move::from, words),
                        share("share_to", Move::to, words),
                        balance("balance_from_musd", Move::from, words),
                        balance("balance_to_musd", Move::to, words),
                        year("year_from", Move::from),
                        year("year_to", Move::to),
                        decided("decided_from", Move::from, words),
                        decided("decided_to", Move::to, words)),
                moves);
    }

    private static SheetColumn<Move> quadrant(String key, Function<Move, YearPlace> end, TableWords words) {
        return SheetColumn.ofToken(
                key,
                row -> end.apply(row).quadrant().map(Enum::name).orElse(CrossingTable.NOT_DECIDED),
                row -> new PlaceText(words.language()).name(end.apply(row).quadrant()));
    }

    private static SheetColumn<Move> share(String key, Function<Move, YearPlace> end, TableWords words) {
        Function<Move, Observation> share = row -> end.apply(row).share();
        return SheetColumn.ofNumber(
                key,
                row -> Optional.of(PlainNumber.of(share.apply(row).value())),
                row -> words.figures().share(share.apply(row)));
    }

    private static SheetColumn<Move> balance(String key, Function<Move, YearPlace> end, TableWords words) {
        Function<Move, Double> balance = row -> end.apply(row).balance().value();
        return SheetColumn.ofNumber(
                key,
                row -> Optional.of(PlainNumber.of(balance.apply(row))),
                row -> words.figures().exactBalance(balance.apply(row)));
    }

    private static SheetColumn<Move> year(String key, Function<Move, YearPlace> end) {
        return SheetColumn.ofNumber(
                key,
                row -> Optional.of(BigDecimal.valueOf(end.apply(row).share().measuredIn())),
                row -> String.valueOf(end.apply(row).share().measuredIn()));
    }

    private static SheetColumn<Move> decided(String key, Function<Move, YearPlace> end, TableWords words) {
        return SheetColumn.ofToken(
                key,
                row -> String.valueOf(end.apply(row).decided()),
                row -> words.texts().get(end.apply(row).decided() ? "decided" : "undecided"));
    }
}
