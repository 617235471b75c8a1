package org.fourquadrant.ui.reading;

import java.util.Optional;
import org.fourquadrant.data.importing.preview.TablePreview;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.text.DisplayWidth;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** What was read in a cell, where that is not what stands in it. */
final class CellWords {

    private final Texts texts;
    private final Figures figures;
    private final Countries countries;

    CellWords(Texts texts, Countries countries) {
        this.texts = texts;
        this.figures = new Figures(texts.language());
        this.countries = countries;
    }

    /** The country, the year or the figure in the chart's unit; empty where the cell says the same. */
    String read(TablePreview.Row row, TablePreview.Column column) {
        String cell = row.cell(column.index()).strip();
        if (column.isUsed(TablePreview.Role.COUNTRY)) {
            return row.country()
                    .flatMap(code -> countries.find(code))
                    .map(country -> country(country, cell))
                    .orElse("");
        }
        if (column.isUsed(TablePreview.Role.YEAR) && row.year().isPresent()) {
            String year = String.valueOf(row.year().getAsInt());
            return year.equals(cell) ? "" : year;
        }
        return Optional.ofNullable(row.values().get(column.index()))
                .filter(value -> !plain(cell).equals(Optional.of(value)))
                .map(value -> figure(value, column))
                .orElse("");
    }

    private String country(Country country, String cell) {
        String name = country.name().in(texts.language());
        boolean same = name.equalsIgnoreCase(cell) || country.name().en().equalsIgnoreCase(cell);
        return same ? "" : name;
    }

    /** A number without any sign that could be read in two ways. */
    private static Optional<Double> plain(String cell) {
        return cell.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? Optional.of(Double.valueOf(cell)) : Optional.empty();
    }

    private String figure(double value, TablePreview.Column column) {
        boolean money = column.uses().stream()
                .anyMatch(use -> use.measure()
                        .filter(measure -> measure.concept().isMoney())
                        .isPresent());
        String number = figures.plain(value, 0, Math.abs(value) < 100 ? 3 : 0);
        return texts.format(money ? "read.money" : "read.percent", number);
    }

    /** How many letters a cell takes with what was read in it. */
    int length(TablePreview.Row row, TablePreview.Column column) {
        String read = row.state() == TablePreview.State.READ ? read(row, column) : "";
        int letters = DisplayWidth.of(row.cell(column.index()));
        return read.isEmpty() ? letters : letters + 3 + DisplayWidth.of(read);
    }
}
