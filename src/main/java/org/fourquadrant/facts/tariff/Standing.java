package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.law.Confirmation;
import org.fourquadrant.facts.law.LawOnDate;
import org.fourquadrant.facts.papers.PapersOnDate;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Unit;
import org.fourquadrant.model.law.TariffState;

/**
 * How the tariff on all goods of a country stands by the source that is taken first.
 *
 * @param side whose word it is; empty where nobody that is asked covers the day and the country
 * @param state the state
 * @param rate the rate that applies, is held unlawful or was last known to apply; empty where there is none, as where
 *     everybody leaves the country out
 * @param lastConfirmed until when the state is known; empty where nothing is
 */
public record Standing(
        Optional<TariffSide> side, TariffState state, Optional<Rate> rate, Optional<LocalDate> lastConfirmed) {

    /**
     * A rate.
     *
     * @param quantity per cent of the customs value, with what is said of it, as "at most"
     * @param basis whether it is added to the MFN rate or includes it
     */
    public record Rate(Quantity quantity, RateBasis basis) {
        public Rate {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(basis, "basis");
        }

        /** Per cent of the customs value. */
        public double percent() {
            return quantity.value();
        }
    }

    /** Where nobody who is asked says anything. */
    static final Standing NOT_COVERED =
            new Standing(Optional.empty(), TariffState.NOT_COVERED, Optional.empty(), Optional.empty());

    public Standing {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(lastConfirmed, "lastConfirmed");
    }

    static Standing of(LawOnDate law) {
        return new Standing(
                Optional.of(TariffSide.LAW),
                law.state(),
                law.law()
                        .filter(rate -> law.state() != TariffState.EXEMPT)
                        .map(rate -> new Rate(new Quantity(rate.percent(), Unit.PERCENT), rate.basis())),
                law.lastConfirmed().map(Confirmation::day));
    }

    static Standing of(PapersOnDate papers) {
        return new Standing(
                Optional.of(TariffSide.PAPERS),
                papers.state(),
                papers.rate().map(rate -> new Rate(rate.quantity(), rate.basis())),
                papers.lastConfirmed().map(LastReport::day));
    }

    /** Whether the source says anything of the day and the country. */
    boolean isCovered() {
        return state != TariffState.NOT_COVERED;
    }

    /** Whether the source knows of that very day, and not only of an earlier one. */
    public boolean isKnown() {
        return isCovered() && state != TariffState.LAST_KNOWN;
    }

    /** The rate that customs charge on the day as far as is known: one in force, or one held unlawful. */
    public Optional<Rate> applied() {
        boolean applies = state == TariffState.IN_FORCE || state == TariffState.HELD_UNLAWFUL;
        return rate.filter(found -> applies);
    }

    /** The rate as tables write it: nothing on top of the MFN rate for whom every act leaves out. */
    public Optional<Rate> written() {
        boolean leftOutByLaw = state == TariffState.EXEMPT && side.equals(Optional.of(TariffSide.LAW));
        return leftOutByLaw ? Optional.of(new Rate(new Quantity(0, Unit.PERCENT), RateBasis.ADDITIONAL)) : rate;
    }

    /** What became of it by a later day. */
    public TariffMove moveTo(Standing later) {
        if (!isKnown() || !later.isKnown()) {
            return TariffMove.NOT_KNOWN;
        }
        boolean both = rate.isPresent() && later.rate.isPresent();
        if (both && rate.get().basis() != later.rate.get().basis()) {
            return TariffMove.OTHER_BASIS;
        }
        double before = rate.map(Rate::percent).orElse(0.0);
        double after = later.rate.map(Rate::percent).orElse(0.0);
        return after > before ? TariffMove.HIGHER : after < before ? TariffMove.LOWER : TariffMove.SAME;
    }

    /** Whether both are read as the same: a step chart shows one step for them, and nothing changed between them. */
    public boolean isSameAs(Standing other) {
        return side.equals(other.side) && state == other.state && rate.equals(other.rate);
    }
}
