package org.fourquadrant.facts.fork;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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

/** A second source of values. */
sealed interface Definition {

    /** What it speaks of at all; a country must have each of these to be compared. */
    Set<Indicator> indicators();

    Optional<Observation> find(CountryCode country, Indicator indicator);

    /** The values of a dataset for one year. */
    record OfDataset(Dataset dataset, int year) implements Definition {

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
    record OfStatement(Statement statement, int year) implements Definition {

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
