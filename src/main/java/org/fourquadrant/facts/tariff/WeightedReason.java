package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.law.LawRate;

/** Why the rate weighted by imports is far from that of the law, as far as the ledger says. */
public sealed interface WeightedReason {

    /**
     * The publisher counts from another day than the law.
     *
     * @param modelled the publisher's own day of its rate
     * @param inLaw the day on which the law changes to or from that
     * @param ahead whether the publisher counts before the law does
     */
    record OtherDay(LocalDate modelled, LocalDate inLaw, boolean ahead) implements WeightedReason {
        public OtherDay {
            Objects.requireNonNull(modelled, "modelled");
            Objects.requireNonNull(inLaw, "inLaw");
        }
    }

    /**
     * Some goods do not pay the rate of the law, or pay less.
     *
     * @param goods which, as the acts have it; never empty
     */
    record GoodsPayLess(List<LocalizedText> goods) implements WeightedReason {
        public GoodsPayLess {
            goods = List.copyOf(goods);
        }
    }

    /**
     * Some goods pay a rate of their own that is higher.
     *
     * @param rates theirs, the highest first; never empty
     */
    record GoodsPayMore(List<LawRate> rates) implements WeightedReason {
        public GoodsPayMore {
            rates = List.copyOf(rates);
        }
    }

    /** No act in the ledger says. */
    record Unknown() implements WeightedReason {}
}
