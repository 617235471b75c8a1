package org.fourquadrant.ui.window;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.model.document.AskedShare;

/** The order in which shares are offered for the line: first what is demanded or pledged by the as-of date. */
final class PresetOffers {

    /**
     * A share that is offered.
     *
     * @param line the share and who asks for it
     * @param since the day from which somebody demands or pledges it; empty if nobody does by the as-of date
     */
    record Offer(AskedShare line, Optional<LocalDate> since) {

        boolean isDemanded() {
            return since.isPresent();
        }
    }

    private final List<AskedShare> lines;

    /** Offers of some shares. */
    PresetOffers(List<AskedShare> lines) {
        this.lines = List.copyOf(lines);
    }

    /** All shares: those demanded by the as-of date, then the others, each part in the given order. */
    List<Offer> of(Facts facts) {
        LocalDate asOf = facts.view().data().asOf();
        List<DemandedShare> known = facts.demandedShares();
        return lines.stream()
                .map(line -> new Offer(line, since(line, known, asOf)))
                .sorted(Comparator.comparing(offer -> !offer.isDemanded()))
                .toList();
    }

    private static Optional<LocalDate> since(AskedShare line, List<DemandedShare> known, LocalDate asOf) {
        Stream<LocalDate> inDocuments =
                known.stream().filter(each -> each.percent() == line.percent()).map(DemandedShare::since);
        return Stream.concat(inDocuments, decided(line, asOf).stream()).min(Comparator.naturalOrder());
    }

    /** The day of a decision that is none of the documents', if it has been taken by a day. */
    static Optional<LocalDate> decided(AskedShare line, LocalDate asOf) {
        return Optional.of(line.source())
                .filter(AskedShare.Source::isOutsideTheLibrary)
                .map(source -> source.date().lastDay())
                .filter(day -> !day.isAfter(asOf));
    }
}
