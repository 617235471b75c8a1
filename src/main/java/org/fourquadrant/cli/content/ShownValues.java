package org.fourquadrant.cli.content;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.analysis.NotPlotted;
import org.fourquadrant.analysis.PlottedCountry;
import org.fourquadrant.analysis.dossier.Dossier;
import org.fourquadrant.analysis.dossier.ShareOfSource;
import org.fourquadrant.model.Observation;

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

    /** The shares that are not the one shown, be it in the dataset or repeated by the document that the dataset is from. */
    static List<ShareOfSource> otherShares(Dossier dossier) {
        Optional<Observation> shown = share(dossier);
        return dossier.shares().stream()
                .filter(other -> other.move() != ShareOfSource.Move.SHOWN)
                .filter(other -> shown.filter(value -> isSame(other, value)).isEmpty())
                .toList();
    }

    private static boolean isSame(ShareOfSource other, Observation shown) {
        return other.citation().equals(shown.citation()) && other.percent() == shown.value();
    }
}
