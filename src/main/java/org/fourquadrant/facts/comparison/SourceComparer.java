package org.fourquadrant.facts.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Thresholds;

/**
 * The countries of a view under the definition that it shows and the one that it is compared with.
 *
 * <p>The other definition gives the values of the view's year for what it speaks of (a dataset mostly share and
 * balance, a statement the share alone); the rest is as shown. A country that lacks one of these is not compared.
 */
public final class SourceComparer {

    private SourceComparer() {}

    /** Whether a workspace has the definition of that name: a dataset, or a statement on a defence spending share. */
    public static boolean isKnown(Workspace workspace, String definition) {
        return workspace.dataset(definition).isPresent()
                || statements(workspace, definition).findAny().isPresent();
    }

    /**
     * The comparisons of a set of countries; none where they are compared with nothing or with what the workspace
     * lacks.
     */
    public static SourceComparisons of(
            Workspace workspace, PlottableSet shown, DataChoice data, Thresholds thresholds) {
        return definition(workspace, data)
                .map(other -> of(shown, other, thresholds))
                .orElse(SourceComparisons.NONE);
    }

    private static Optional<SecondSource> definition(Workspace workspace, DataChoice data) {
        int year = data.year();
        return data.compareWith()
                .flatMap(name -> workspace
                        .dataset(name)
                        .<SecondSource>map(dataset -> new SecondSource.OfDataset(dataset, year))
                        .or(() -> statements(workspace, name)
                                .findFirst()
                                .map(statement -> new SecondSource.OfStatement(statement, year))));
    }

    private static Stream<Statement> statements(Workspace workspace, String id) {
        return workspace.library().statements().stream()
                .filter(statement -> statement.id().equals(id) && SecondSource.OfStatement.isOne(statement));
    }

    private static SourceComparisons of(PlottableSet shown, SecondSource other, Thresholds thresholds) {
        Set<Indicator> spoken = other.indicators();
        List<SourceComparison> comparisons = new ArrayList<>();
        List<NotComparable> without = new ArrayList<>();
        for (Plottable one : shown.plottable()) {
            Optional<Observation> share = value(one.share(), other, spoken);
            Optional<Observation> balance = value(one.balance(), other, spoken);
            if (spoken.isEmpty() || share.isEmpty() || balance.isEmpty()) {
                without.add(new NotComparable(one.country(), reason(share, balance)));
            } else {
                comparisons.add(new SourceComparison(
                        one.country(),
                        Reading.of(one.share(), one.balance(), thresholds),
                        Reading.of(share.get(), balance.get(), thresholds)));
            }
        }
        return new SourceComparisons(comparisons, without);
    }

    private static Optional<Observation> value(Observation shown, SecondSource other, Set<Indicator> spoken) {
        return spoken.contains(shown.indicator()) ? other.find(shown.country(), shown.indicator()) : Optional.of(shown);
    }

    private static NotComparable.Reason reason(Optional<Observation> share, Optional<Observation> balance) {
        if (share.isPresent() == balance.isPresent()) {
            return NotComparable.Reason.NEITHER_VALUE;
        }
        return share.isEmpty() ? NotComparable.Reason.NO_DEFENCE_SHARE : NotComparable.Reason.NO_BALANCE;
    }

    /** A second source of values. */
    private sealed interface SecondSource {

        /** What it speaks of at all; a country must have each of these to be compared. */
        Set<Indicator> indicators();

        Optional<Observation> find(CountryCode country, Indicator indicator);

        /** The values of a dataset for one year. */
        record OfDataset(Dataset dataset, int year) implements SecondSource {

            @Override
            public Set<Indicator> indicators() {
                Set<Indicator> spoken = EnumSet.noneOf(Indicator.class);
                dataset.observations().stream()
                        .filter(observation -> observation.year() == year)
                        .forEach(observation -> spoken.add(observation.indicator()));
                spoken.retainAll(EnumSet.of(Indicator.DEFENCE_SHARE, Indicator.GOODS_BALANCE));
                return spoken;
            }

            @Override
            public Optional<Observation> find(CountryCode country, Indicator indicator) {
                return dataset.find(country, indicator, year);
            }
        }

        /** The defence spending share that a document states. */
        record OfStatement(Statement statement, int year) implements SecondSource {

            static boolean isOne(Statement statement) {
                return statement.topic() == Topic.DEFENCE_SHARE
                        && statement
                                .quantity()
                                .filter(quantity -> quantity.unit() == Unit.PERCENT_OF_GDP)
                                .isPresent();
            }

            @Override
            public Set<Indicator> indicators() {
                return EnumSet.of(Indicator.DEFENCE_SHARE);
            }

            @Override
            public Optional<Observation> find(CountryCode country, Indicator indicator) {
                if (indicator != Indicator.DEFENCE_SHARE
                        || !statement.subjects().contains(new Subject.OneCountry(country))) {
                    return Optional.empty();
                }
                int measuredIn = statement
                        .dates()
                        .first()
                        .map(PartialDate::firstDay)
                        .map(LocalDate::getYear)
                        .orElse(year);
                double share = statement.quantity().map(Quantity::value).orElseThrow();
                return Optional.of(
                        new Observation(country, indicator, year, measuredIn, share, false, statement.citation()));
            }
        }
    }
}
