package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.view.View;

/** Puts the dossiers of a workspace's countries together. */
public final class Dossiers {

    private final Workspace workspace;
    private final StatementIndex index;

    /** @param index what its documents say */
    public Dossiers(Workspace workspace, StatementIndex index) {
        this.workspace = workspace;
        this.index = index;
    }

    /**
     * The dossier of a country for a view.
     *
     * @param classification who has a place in that view
     * @param tariff the tariffs of the country on the as-of date
     * @param productRates what the acts say of the tariffs on some of its goods
     * @param negotiation the stage of its negotiations on that date
     */
    public Dossier of(
            View view,
            Classification classification,
            TariffOnDate tariff,
            List<LawRate> productRates,
            NegotiationOnDate negotiation) {
        CountryCode country = tariff.country();
        LocalDate asOf = view.data().asOf();
        Optional<PlottedCountry> plotted = classification.find(country);
        Optional<NotPlotted> notPlotted = classification.notPlotted().stream()
                .filter(listed -> listed.country().code().equals(country))
                .findFirst();
        return new Dossier(
                country,
                asOf,
                workspace.library().reaches(),
                plotted,
                notPlotted,
                tariff,
                productRates,
                negotiation,
                new SharesOfSources(workspace, view, country).list(index.about(country, asOf)),
                plotted.map(new Peers(view, classification)::of).orElse(List.of()),
                sections(country, asOf, plotted.flatMap(PlottedCountry::decidedQuadrant)));
    }

    private Map<Topic, Section> sections(CountryCode country, LocalDate asOf, Optional<Quadrant> quadrant) {
        Stream<Related> ofQuadrant = quadrant.stream().flatMap(each -> index.about(each, country, asOf));
        Map<Topic, List<Related>> byTopic = new EnumMap<>(Topic.class);
        Stream.concat(index.about(country, asOf), ofQuadrant)
                .sorted(Related.BY_DATE)
                .forEach(related -> byTopic.computeIfAbsent(related.statement().topic(), topic -> new ArrayList<>())
                        .add(related));
        Map<Topic, Section> sections = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            sections.put(topic, new Section(byTopic.getOrDefault(topic, List.of())));
        }
        return sections;
    }
}
