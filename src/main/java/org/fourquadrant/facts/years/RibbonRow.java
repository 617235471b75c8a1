package org.fourquadrant.facts.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;

/** Where a country stood year by year, held against a line. Years without a place or a decision lie between no crossing. */
public final class RibbonRow {

    private final YearGrid grid;
    private final int row;
    private final int from;
    private final RibbonCell[] cells;
    private final List<Crossed> crossings = new ArrayList<>();
    private final int yearsHere;

    /**
     * A change of quadrant.
     *
     * @param year the first year in the new quadrant
     * @param from the quadrant before
     * @param to the new one
     */
    public record Crossed(int year, Quadrant from, Quadrant to) {}

    RibbonRow(YearGrid grid, int row, int from, int to, double threshold) {
        this.grid = grid;
        this.row = row;
        this.from = from;
        this.cells = new RibbonCell[to - from + 1];
        RibbonCell before = RibbonCell.GAP;
        int here = 0;
        for (int column = 0; column < cells.length; column++) {
            RibbonCell cell = grid.cell(row, from + column, threshold);
            cells[column] = cell;
            if (cell.isQuadrant()) {
                if (before.isQuadrant() && before != cell) {
                    crossings.add(new Crossed(
                            from + column,
                            before.quadrant().orElseThrow(),
                            cell.quadrant().orElseThrow()));
                }
                here = before == cell ? here + 1 : 1;
                before = cell;
            }
        }
        this.yearsHere = here;
    }

    /** Whose row it is. */
    public Country country() {
        return grid.countries().get(row);
    }

    /** Its place among all rows by name, from 0. */
    int placeByName(Language language) {
        return grid.placeByName(row, language);
    }

    /** What the country was in a year of the range. */
    public RibbonCell cell(int year) {
        return cells[year - from];
    }

    /** Whether the share of its place in a year is of an earlier one. */
    public boolean isCarried(int year) {
        return cell(year) != RibbonCell.GAP && grid.measuredIn(row, year) != year;
    }

    /** When it changed quadrant last; empty where it never did. */
    public Optional<Crossed> lastCrossing() {
        return crossings.isEmpty() ? Optional.empty() : Optional.of(crossings.get(crossings.size() - 1));
    }

    /** How it changed quadrant in a year; empty where it did not. */
    public Optional<Crossed> crossingIn(int year) {
        return crossings.stream().filter(crossed -> crossed.year() == year).findFirst();
    }

    /** For how many years with a decided place it has been in the quadrant where it was decided to be last. */
    public int yearsHere() {
        return yearsHere;
    }

    /** How many years of the range it was something. */
    public int years(RibbonCell what) {
        return (int) Arrays.stream(cells).filter(cell -> cell == what).count();
    }

    /** Whether it has a place in any year of the range. */
    boolean hasPlace() {
        return years(RibbonCell.GAP) < cells.length;
    }

    /** The quadrant where it was decided to be last; empty where it never was. */
    public Optional<Quadrant> here() {
        for (int column = cells.length - 1; column >= 0; column--) {
            if (cells[column].isQuadrant()) {
                return cells[column].quadrant();
            }
        }
        return Optional.empty();
    }

    /** The year that the share of its place in a year is of. */
    public int measuredIn(int year) {
        return grid.measuredIn(row, year);
    }

    /** Its last balance in the range, million US dollars. */
    public double lastBalance() {
        for (int year = from + cells.length - 1; year >= from; year--) {
            if (cell(year) != RibbonCell.GAP) {
                return grid.balance(row, year);
            }
        }
        return Double.NaN;
    }
}
