package org.fourquadrant.facts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.Classification;
import org.fourquadrant.facts.NotPlotted;
import org.fourquadrant.facts.PlottedCountry;
import org.fourquadrant.facts.negotiation.NegotiationHistory;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.facts.statement.StatementIndex;
import org.fourquadrant.facts.tariff.TariffHistory;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.view.View;

/** The dossiers of the countries of a workspace. */
public final class Dossiers {

    private final Workspace workspace;
    private final StatementIndex index;
    private final TariffHistory tariffs;
    private final NegotiationHistory negotiations;

    /** @throws IllegalArgumentException if a statement cites a document that the library does not have */
    public Dossiers(Workspace workspace) {
        this.workspace = workspace;
        this.index = new StatementIndex(workspace.library(), workspace.countries());
        this.tariffs = new TariffHistory(workspace.library(), workspace.countries());
        this.negotiations = new NegotiationHistory(index);
    }

    /** The tariffs of every country on any date. */
    public TariffHistory tariffs() {
        return tariffs;
    }

    /** The negotiations of every country on any date. */
    public NegotiationHistory negotiations() {
        return negotiations;
    }

    /**
     * The dossier of a country for a view.
     *
     * @throws IllegalArgumentException if the workspace does not know the country
     */
    public Dossier of(View view, CountryCode country) {
        LocalDate asOf = view.data().asOf();
        Classification classification = Classification.of(workspace, view);
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
                tariffs.on(country, asOf),
                negotiations.on(country, asOf),
                new SharesOfSources(workspace, view, country).list(index.about(country, asOf)),
                sections(country, asOf, plotted.map(PlottedCountry::quadrant)));
    }

    private Map<Topic, Section> sections(CountryCode country, LocalDate asOf, Optional<Quadrant> quadrant) {
        Stream<Related> ofQuadrant = quadrant.stream().flatMap(each -> index.about(each, asOf));
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
