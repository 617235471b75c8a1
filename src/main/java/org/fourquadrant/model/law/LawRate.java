package org.fourquadrant.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A rate that an act sets, announces, threatens or promises.
 *
 * @param id unique id
 * @param act the act
 * @param partner whose goods it reaches
 * @param layer the measure it belongs to
 * @param goods which goods; empty for all of them
 * @param percent the rate, per cent of the value; empty for a ban and where none is known
 * @param basis what the rate is
 * @param addsTo what it comes on top of, in words; may be empty
 * @param nature what became of it; only a {@link RateNature#DUTY} is ever in force
 * @param dates when
 * @param endedBy the acts that carried out, replaced or ended it; itself where it ran out; none where no end is known
 * @param insteadOf ids of the general rates that do not reach the partner while this one runs
 * @param remarks what else is to be said of it
 * @param confidence how well it is founded
 */
public record LawRate(
        String id,
        Act act,
        Partner partner,
        DutyLayer layer,
        LocalizedText goods,
        OptionalDouble percent,
        LawBasis basis,
        LocalizedText addsTo,
        RateNature nature,
        Dates dates,
        List<Act> endedBy,
        Set<String> insteadOf,
        Remarks remarks,
        Confidence confidence) {

    /**
     * When a rate was announced, held in law and was charged.
     *
     * @param announced day it was signed, published or said
     * @param planned first day as planned at first, where it came otherwise
     * @param lawful the days on which it held, back-dated notices counted; for what was never in force its end alone
     * @param charged the days on which customs charged it
     * @param unlawfulFrom day of the ruling that held it never authorised while it was still charged
     * @param pause its suspension
     */
    public record Dates(
            LocalDate announced,
            Optional<LocalDate> planned,
            HalfOpen lawful,
            HalfOpen charged,
            Optional<LocalDate> unlawfulFrom,
            Optional<Pause> pause) {
        public Dates {
            Objects.requireNonNull(announced, "announced");
            Objects.requireNonNull(planned, "planned");
            Objects.requireNonNull(lawful, "lawful");
            Objects.requireNonNull(charged, "charged");
            Objects.requireNonNull(unlawfulFrom, "unlawfulFrom");
            Objects.requireNonNull(pause, "pause");
        }
    }

    /**
     * A suspension.
     *
     * @param percent the rate that was suspended
     * @param days the days of it
     */
    public record Pause(double percent, HalfOpen days) {
        public Pause {
            Objects.requireNonNull(days, "days");
        }
    }

    /**
     * What else is to be said of a rate; each may be empty.
     *
     * @param exceptions goods and partners that it does not reach or reaches otherwise
     * @param exemptGoods of those, the goods of the partner that do not pay a rate on all goods, or pay less
     * @param outcome what became of it
     * @param note a remark of ours
     */
    public record Remarks(LocalizedText exceptions, LocalizedText exemptGoods, LocalizedText outcome, ActNote note) {
        public Remarks {
            Objects.requireNonNull(exceptions, "exceptions");
            Objects.requireNonNull(exemptGoods, "exemptGoods");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(note, "note");
        }
    }

    public LawRate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(goods, "goods");
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(addsTo, "addsTo");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(remarks, "remarks");
        Objects.requireNonNull(confidence, "confidence");
        endedBy = List.copyOf(endedBy);
        insteadOf = Set.copyOf(insteadOf);
    }

    /** Whether it reaches all goods of the partner, and not one kind. */
    public boolean isOfAllGoods() {
        return goods.isEmpty();
    }
}
