package org.fourquadrant.export.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.text.PlaceText;

/** The columns of who changes quadrant when the line moves, for clipboard and command line. */
public final class CrossingTable {

    /** Shares have a decimal or two; what a subtraction in binary adds beyond is noise. */
    private static final int DECIMALS = 6;

    /** Where a share printed without decimals does not decide the quadrant. */
    static final String NOT_DECIDED = "not_decided";

    private CrossingTable() {}

    /** Crossings under their columns. */
    public static Sheet<Crossing> of(List<Crossing> crossings, TableWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText(
                                "iso3", row -> row.country().country().code().value()),
                        SheetColumn.ofText(
                                "name", row -> row.country().country().name().in(words.language())),
                        SheetColumn.ofNumber(
                                "milex_pct_gdp",
                                row -> Optional.of(
                                        PlainNumber.of(row.country().share().value())),
                                row -> words.figures().share(row.country().share())),
                        quadrant("quadrant_from", Crossing::from, words),
                        quadrant("quadrant_to", Crossing::to, words),
                        SheetColumn.ofNumber(
                                "distance_points",
                                row -> Optional.of(decimal(row.distance())),
                                row -> words.texts()
                                        .format(
                                                row.distance() < 0 ? "distance.below" : "distance.above",
                                                words.figures().points(row.distance())))),
                crossings);
    }

    private static SheetColumn<Crossing> quadrant(
            String key, Function<Crossing, Optional<Quadrant>> side, TableWords words) {
        return SheetColumn.ofToken(
                key,
                row -> side.apply(row).map(Enum::name).orElse(NOT_DECIDED),
                row -> new PlaceText(words.language()).name(side.apply(row)));
    }

    private static BigDecimal decimal(double distance) {
        return PlainNumber.of(BigDecimal.valueOf(distance)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue());
    }
}
