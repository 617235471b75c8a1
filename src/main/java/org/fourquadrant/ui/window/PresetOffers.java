package org.fourquadrant.ui.window;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.dossier.DemandedShare;

/** The order in which shares are offered for the line: first what the documents report as demanded by the as-of date. */
final class PresetOffers {

    /**
     * A share that is offered.
     *
     * @param share per cent of GDP
     * @param since the day from which somebody demands or pledges it; empty if nobody does by the as-of date
     */
    record Offer(double share, Optional<LocalDate> since) {

        boolean isDemanded() {
            return since.isPresent();
        }
    }

    private final List<Double> shares;

    /** Offers of some shares, per cent of GDP. */
    PresetOffers(List<Double> shares) {
        this.shares = List.copyOf(shares);
    }

    /** All shares: those demanded by the as-of date, then the others, each part in the given order. */
    List<Offer> of(Facts facts) {
        List<DemandedShare> known = facts.demandedShares();
        return shares.stream()
                .map(share -> new Offer(share, since(share, known)))
                .sorted(Comparator.comparing(offer -> !offer.isDemanded()))
                .toList();
    }

    private static Optional<LocalDate> since(double share, List<DemandedShare> known) {
        return known.stream()
                .filter(each -> each.percent() == share)
                .map(DemandedShare::since)
                .findFirst();
    }
}
