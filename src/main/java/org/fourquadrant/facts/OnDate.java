package org.fourquadrant.facts;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.WeightedTariffs;
import org.fourquadrant.model.view.AskedSources;
import org.fourquadrant.model.view.DataChoice;

/** The facts that a day decides: what the sources asked say by then; each country is asked about once. */
final class OnDate {

    private final Knowledge knowledge;
    private final LocalDate day;
    private final AskedSources sources;
    private final Optional<DataChoice.Days> compared;
    private final Map<CountryCode, TariffOnDate> tariffs = new ConcurrentHashMap<>();
    private final Map<CountryCode, Standing> standings = new ConcurrentHashMap<>();
    private final Map<CountryCode, TariffMove> moves = new ConcurrentHashMap<>();
    private final Map<CountryCode, NegotiationOnDate> negotiations = new ConcurrentHashMap<>();
    private final Lazy<List<DemandedShare>> demands;
    private volatile UsedSources used;

    private OnDate(Knowledge knowledge, DataChoice data) {
        this.knowledge = knowledge;
        this.day = data.asOf();
        this.sources = data.sources();
        this.compared = data.comparedDays();
        this.demands = new Lazy<>(() -> knowledge.demandedShares(day));
    }

    /** What is said for other data, perhaps by other documents: this where days and sources are the same. */
    OnDate in(Knowledge known, DataChoice data) {
        boolean sameDays = day.equals(data.asOf()) && compared.equals(data.comparedDays());
        boolean same = knowledge == known && sameDays && sources == data.sources();
        return same ? this : known.on(data);
    }

    /** The days that were asked about last, while there is memory for them: pages of a deck go to and fro between few. */
    static final class Recent {

        private static final int DAYS = 8;

        private final Map<Key, SoftReference<OnDate>> asked = new LinkedHashMap<>();

        /**
         * What such an answer depends on.
         *
         * @param day the day
         * @param sources which are asked
         * @param compared the two days compared
         */
        private record Key(LocalDate day, AskedSources sources, Optional<DataChoice.Days> compared) {}

        synchronized OnDate of(Knowledge knowledge, DataChoice data) {
            Key key = new Key(data.asOf(), data.sources(), data.comparedDays());
            OnDate known = Optional.ofNullable(asked.remove(key))
                    .map(SoftReference::get)
                    .orElseGet(() -> new OnDate(knowledge, data));
            asked.put(key, new SoftReference<>(known));
            if (asked.size() > DAYS) {
                asked.remove(asked.keySet().iterator().next());
            }
            return known;
        }
    }

    LocalDate day() {
        return day;
    }

    TariffOnDate tariff(CountryCode country) {
        return tariffs.computeIfAbsent(country, code -> knowledge.tariff(code, day, sources));
    }

    /** What the acts say of the tariffs on some goods; none where they are not asked. */
    List<LawRate> productRates(CountryCode country) {
        return sources.asksLaw() ? knowledge.productRates(country, day) : List.of();
    }

    /** How the tariff stands, found quicker than all that is said of it. */
    Standing standing(CountryCode country) {
        return standings.computeIfAbsent(country, code -> knowledge.standing(code, day, sources));
    }

    /** What became of the tariff between the two days compared; not known without a second one. */
    TariffMove move(CountryCode country) {
        return moves.computeIfAbsent(
                country,
                code -> compared.map(days -> knowledge
                                .standing(code, days.from(), sources)
                                .moveTo(knowledge.standing(code, days.to(), sources)))
                        .orElse(TariffMove.NOT_KNOWN));
    }

    /** The tariff weighted by imports, on a day after the last one known that of the last. */
    OptionalDouble weighted(CountryCode country) {
        return knowledge.weighted(country, day).rate().stream()
                .mapToDouble(WeightedTariffs.Rate::addedPercent)
                .findFirst();
    }

    /** The last day for which tariffs weighted by imports are known, where it lies before the day. */
    Optional<LocalDate> weightedOnlyUntil() {
        return knowledge.weightedUntil().filter(last -> last.isBefore(day));
    }

    /** What changed in the tariffs of some countries between the two days compared. */
    List<TariffChange> changes(List<CountryCode> whose) {
        return compared.map(days -> knowledge.tariffChanges(whose, days, sources))
                .orElse(List.of());
    }

    /** What the tariffs of the plotted countries rest on; kept while these stay the same. */
    UsedSources usedSources(Workspace workspace, Places places) {
        UsedSources kept = used;
        if (kept == null || !kept.isOf(places)) {
            kept = new UsedSources(workspace, places, this);
            used = kept;
        }
        return kept;
    }

    NegotiationOnDate negotiation(CountryCode country) {
        return negotiations.computeIfAbsent(country, code -> knowledge.negotiation(code, day, sources));
    }

    List<DemandedShare> demandedShares() {
        return demands.get();
    }
}
