package org.fourquadrant.ui.table;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;

/**
 * What the table says of one country; equal lines need no repainting.
 *
 * @param country the country
 * @param quadrant its quadrant, empty where it is not plotted
 * @param notPlotted why it is not plotted, empty where it is
 * @param balance its goods-trade balance
 * @param share its defence spending share
 * @param tariff its tariffs on the as-of date
 * @param negotiation the stage of its negotiations on the as-of date
 */
public record CountryLine(
        Country country,
        Optional<Quadrant> quadrant,
        Optional<NotPlotted.Reason> notPlotted,
        Optional<Observation> balance,
        Optional<Observation> share,
        TariffOnDate tariff,
        NegotiationStage negotiation) {

    public CountryLine {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(quadrant, "quadrant");
        Objects.requireNonNull(notPlotted, "notPlotted");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(negotiation, "negotiation");
    }

    public boolean isPlotted() {
        return quadrant.isPresent();
    }

    /** The rate in force, per cent; empty where none is. */
    public Optional<Double> rate() {
        return tariff.inForce().map(rate -> rate.percent());
    }
}
