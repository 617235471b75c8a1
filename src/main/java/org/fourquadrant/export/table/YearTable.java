package org.fourquadrant.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.model.dataset.Particulars;
import org.fourquadrant.text.PlaceText;

/** The columns of where one country stood year by year, for clipboard and command line. */
public final class YearTable {

    private YearTable() {}

    /** Places of a country under their columns, with what the sources say of each value besides. */
    public static Sheet<YearPlace> of(List<YearPlace> places, TableWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofNumber(
                                "year",
                                row -> Optional.of(BigDecimal.valueOf(row.year())),
                                row -> String.valueOf(row.year())),
                        SheetColumn.ofToken(
                                "quadrant",
                                row -> row.quadrant().map(Enum::name).orElse(CrossingTable.NOT_DECIDED),
                                row -> new PlaceText(words.language()).name(row.quadrant())),
                        SheetColumn.ofToken(
                                "decided",
                                row -> String.valueOf(row.decided()),
                                row -> words.texts().get(row.decided() ? "decided" : "undecided")),
                        SheetColumn.ofNumber(
                                "share",
                                row -> Optional.of(PlainNumber.of(row.share().value())),
                                row -> words.figures().share(row.share())),
                        SheetColumn.ofNumber(
                                "share_year",
                                row -> Optional.of(
                                        BigDecimal.valueOf(row.share().measuredIn())),
                                row -> String.valueOf(row.share().measuredIn())),
                        SheetColumn.ofNumber(
                                "balance_musd",
                                row -> Optional.of(PlainNumber.of(row.balance().value())),
                                row -> words.figures()
                                        .exactBalance(row.balance().value())),
                        said("edition", Particulars::edition),
                        said("basis", Particulars::basis),
                        SheetColumn.ofToken(
                                "estimate",
                                row -> String.valueOf(row.share().estimate()),
                                row -> words.texts().get(row.share().estimate() ? "estimate.yes" : "estimate.no")),
                        said("note", Particulars::note),
                        SheetColumn.ofText(
                                "vintage", row -> row.balance().particulars().vintage())),
                places);
    }

    private static SheetColumn<YearPlace> said(String key, Function<Particulars, String> what) {
        return SheetColumn.ofText(key, row -> what.apply(row.share().particulars()));
    }
}
