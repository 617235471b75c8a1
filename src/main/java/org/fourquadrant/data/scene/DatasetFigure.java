package org.fourquadrant.data.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetRow;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/**
 * The two values of a country as a file of scenes remembers them, in one line {@value #HEADER}.
 *
 * @param country the country
 * @param year the year they are shown for
 * @param share the defence spending share, if there is one
 * @param measuredIn the year that the share is really of; the year shown where there is none
 * @param balance the goods-trade balance, if there is one
 */
record DatasetFigure(CountryCode country, int year, Optional<Double> share, int measuredIn, Optional<Double> balance) {

    static final String HEADER = "iso3,year,milex_pct_gdp,milex_year,balance_musd";

    /** The figures of the economies of a dataset for a year, in its order. */
    static List<DatasetFigure> of(Dataset dataset, int year) {
        List<DatasetFigure> figures = new ArrayList<>();
        for (DatasetRow row : dataset.rows()) {
            DatasetFigure figure = of(dataset, row.country(), year);
            if (figure.share().isPresent() || figure.balance().isPresent()) {
                figures.add(figure);
            }
        }
        return figures;
    }

    static DatasetFigure of(Dataset dataset, CountryCode country, int year) {
        Optional<Observation> share = dataset.find(country, Indicator.DEFENCE_SHARE, year);
        return new DatasetFigure(
                country,
                year,
                share.map(Observation::value),
                share.map(Observation::measuredIn).orElse(year),
                dataset.find(country, Indicator.GOODS_BALANCE, year).map(Observation::value));
    }

    String line() {
        return String.join(
                ",", country.value(), String.valueOf(year), text(share), String.valueOf(measuredIn), text(balance));
    }

    /** @return the figure of a line; empty if the line is none */
    static Optional<DatasetFigure> parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != HEADER.split(",").length || !CountryCode.isWellFormed(cells[0])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DatasetFigure(
                    new CountryCode(cells[0]),
                    Integer.parseInt(cells[1]),
                    number(cells[2]),
                    Integer.parseInt(cells[3]),
                    number(cells[4])));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(cell));
    }

    private static String text(Optional<Double> number) {
        return number.map(String::valueOf).orElse("");
    }
}
