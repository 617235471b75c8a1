package org.fourquadrant.cli.content;

import java.util.Optional;
import org.fourquadrant.analysis.NotPlotted;
import org.fourquadrant.analysis.PlottedCountry;
import org.fourquadrant.analysis.dossier.Dossier;
import org.fourquadrant.model.Observation;

/** The two values of a dossier's country in the dataset shown, whether or not it has a place on the chart. */
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
}
