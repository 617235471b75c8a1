package org.fourquadrant.export.idea;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.fourquadrant.export.table.PlainNumber;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.facts.distance.DistanceWeights;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.text.PlaceText;

/** The columns of {@code distance}. */
public final class DistanceSheet {

    private DistanceSheet() {}

    /** A sheet of the distances, the names in the language of the words. */
    public static Sheet<Distances.Row> of(Distances distances, IdeaWords words) {
        DistanceWeights weights = distances.weights();
        return new Sheet<>(
                List.of(
                        number("rank", Distances.Row::rank, 1, words),
                        SheetColumn.ofText(
                                "iso3", row -> row.place().country().code().value()),
                        SheetColumn.ofText(
                                "name", row -> row.place().country().name().in(words.language())),
                        SheetColumn.ofToken(
                                "quadrant",
                                row -> row.place().quadrant().name(),
                                row -> new PlaceText(words.language())
                                        .name(row.place().quadrant())),
                        number("distance", Distances.Row::distance, 3, words),
                        number("from_share", row -> row.fromShare(weights), 3, words),
                        number("from_deficit", row -> row.fromDeficit(weights), 3, words),
                        SheetColumn.ofNumber(
                                "points_under_line",
                                row -> Optional.of(rounded(under(row, distances), 2)),
                                row -> words.figures().points(under(row, distances))),
                        SheetColumn.ofNumber(
                                "balance_musd",
                                row -> Optional.of(
                                        PlainNumber.of(row.place().balance().value())),
                                row -> words.figures()
                                        .balance(row.place().balance().value())),
                        SheetColumn.ofNumber(
                                "same_third_pct",
                                row -> Optional.of(rounded(100 * row.sameThird(), 1)),
                                row -> words.figures().roundRate(100 * row.sameThird()))),
                distances.rows());
    }

    private static double under(Distances.Row row, Distances distances) {
        return Math.max(0, -row.place().distanceTo(distances.line()));
    }

    private static SheetColumn<Distances.Row> number(
            String key, ToDoubleFunction<Distances.Row> value, int decimals, IdeaWords words) {
        return SheetColumn.ofNumber(
                key,
                row -> Optional.of(rounded(value.applyAsDouble(row), decimals)),
                row -> words.figures()
                        .plain(rounded(value.applyAsDouble(row), decimals).doubleValue(), 0, decimals));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return PlainNumber.of(BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue());
    }

    /** What is said under the table: the formula, whose it is, and how the last column is found. */
    public static List<String> notes(Distances distances, IdeaWords words) {
        return IdeaLine.texts(cited(distances, words));
    }

    /** The same with what each rests on: all of it is ours. */
    public static List<IdeaLine> cited(Distances distances, IdeaWords words) {
        return said(distances, words).stream().map(line -> IdeaLine.ours(line)).toList();
    }

    private static List<String> said(Distances distances, IdeaWords words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.texts().get("distance.ours"));
        lines.add(words.texts()
                .format(
                        "distance.formula",
                        words.figures().plain(distances.weights().share(), 0, 2),
                        words.figures().plain(distances.weights().deficit(), 0, 2),
                        words.figures().share(distances.line())));
        lines.add(words.texts().format("distance.third", words.figures().count(Distances.WEIGHTINGS)));
        return lines;
    }
}
