package org.fourquadrant.cli.content;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.dossier.ShareOfSource;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.dataset.Observation;

/** The values of a dossier's country: the two shown, whether or not it has a place on the chart, and the other shares. */
final class ShownValues {

    private ShownValues() {}

    static Optional<Observation> balance(Dossier dossier) {
        return dossier.plotted()
                .map(PlottedCountry::balance)
                .or(() -> dossier.notPlotted().flatMap(NotPlotted::balance));
    }

    static Optional<Observation> share(Dossier dossier) {
        return dossier.plotted()
                .map(PlottedCountry::share)
                .or(() -> dossier.notPlotted().flatMap(NotPlotted::share));
    }

    /** The shares of other sources than the one shown. */
    static List<ShareOfSource> otherShares(Dossier dossier) {
        return dossier.shares().stream()
                .filter(other -> other.move() != ShareOfSource.Move.SHOWN)
                .toList();
    }
}
