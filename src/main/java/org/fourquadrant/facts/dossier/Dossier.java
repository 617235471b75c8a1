package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.LawRate;

/**
 * Everything that is shown of one country for a view.
 *
 * @param country the country
 * @param asOf the as-of date
 * @param reaches the last day that the documents know of; empty without documents
 * @param plotted its place on the chart, if it has one
 * @param notPlotted why it has none, if the dataset lists it without a place
 * @param tariff the tariffs on the as-of date
 * @param productRates what the acts say on the as-of date of the tariffs on some of its goods; none where they are not asked
 * @param negotiation the stage of negotiations on the as-of date
 * @param shares its defence spending share according to each source
 * @param peers whom it may be held against, the nearest first; nobody where it has no place
 * @param sections what the documents say by the as-of date, every topic present
 */
public record Dossier(
        CountryCode country,
        LocalDate asOf,
        Optional<LocalDate> reaches,
        Optional<PlottedCountry> plotted,
        Optional<NotPlotted> notPlotted,
        TariffOnDate tariff,
        List<LawRate> productRates,
        NegotiationOnDate negotiation,
        List<ShareOfSource> shares,
        List<Peer> peers,
        Map<Topic, Section> sections) {

    public Dossier {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(reaches, "reaches");
        Objects.requireNonNull(plotted, "plotted");
        Objects.requireNonNull(notPlotted, "notPlotted");
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(negotiation, "negotiation");
        productRates = List.copyOf(productRates);
        shares = List.copyOf(shares);
        peers = List.copyOf(peers);
        sections = Collections.unmodifiableMap(new EnumMap<>(sections));
    }

    /** What the documents say of a topic, be it that they report nothing. */
    public Section section(Topic topic) {
        return sections.getOrDefault(topic, new Section(List.of()));
    }
}
