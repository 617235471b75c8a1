package org.fourquadrant.facts.purpose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.idea.MeasurePurpose;
import org.fourquadrant.model.idea.Purpose;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.DutyLayer;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.RateNature;

/**
 * A measure as it was until a day, and its purposes.
 *
 * @param layer the measure
 * @param assigned its purposes with the reason
 * @param least its least rate above 0, per cent
 * @param most its largest rate, per cent
 * @param allGoods whether it ever reached all goods of somebody
 * @param first the first day on which it was charged
 * @param end the first day on which none of its rates was charged any more, over all rows that continue it; empty while one is
 * @param acts the acts that set its rates, by day
 * @param findings for each purpose what lies outside
 */
public record PurposeReview(
        DutyLayer layer,
        MeasurePurpose assigned,
        double least,
        double most,
        boolean allGoods,
        LocalDate first,
        Optional<LocalDate> end,
        List<Act> acts,
        List<Finding> findings) {

    /** What can lie outside what is usual. */
    public enum Outside {
        RATE,
        SCOPE,
        LENGTH
    }

    /**
     * A purpose and what lies outside it.
     *
     * @param purpose the purpose
     * @param outside what does; none where all is as usual
     */
    public record Finding(Purpose purpose, Set<Outside> outside) {
        public Finding {
            Objects.requireNonNull(purpose, "purpose");
            outside = Set.copyOf(outside);
        }
    }

    public PurposeReview {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(assigned, "assigned");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(end, "end");
        acts = List.copyOf(acts);
        findings = List.copyOf(findings);
    }

    /** A review of each measure that has purposes and was charged by a day, by its first day. */
    public static List<PurposeReview> of(Workspace workspace, LocalDate day) {
        return workspace.ideas().contents().measures().stream()
                .flatMap(measure -> of(workspace, measure, day).stream())
                .sorted(Comparator.comparing(PurposeReview::first)
                        .thenComparing(review -> review.layer().order()))
                .toList();
    }

    private static Optional<PurposeReview> of(Workspace workspace, MeasurePurpose measure, LocalDate day) {
        List<LawRate> rates = workspace.acts().contents().stream()
                .flatMap(acts -> acts.rates().stream())
                .filter(rate -> rate.layer().id().equals(measure.layer()) && isCharged(rate, day))
                .toList();
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        PurposeReview bare = new PurposeReview(
                rates.get(0).layer(),
                measure,
                rates.stream()
                        .mapToDouble(rate -> rate.percent().getAsDouble())
                        .min()
                        .orElseThrow(),
                rates.stream()
                        .mapToDouble(rate -> rate.percent().getAsDouble())
                        .max()
                        .orElseThrow(),
                rates.stream().anyMatch(LawRate::isOfAllGoods),
                rates.stream()
                        .map(rate -> rate.dates().charged().from().orElseThrow())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                end(rates, day),
                rates.stream()
                        .map(LawRate::act)
                        .distinct()
                        .sorted(Comparator.comparing(Act::day))
                        .toList(),
                List.of());
        List<Finding> findings = workspace.ideas().contents().purposes().stream()
                .filter(purpose -> measure.purposes().contains(purpose.id()))
                .map(purpose -> new Finding(purpose, bare.outside(purpose, day)))
                .toList();
        return Optional.of(bare.with(findings));
    }

    private PurposeReview with(List<Finding> found) {
        return new PurposeReview(layer, assigned, least, most, allGoods, first, end, acts, found);
    }

    private static boolean isCharged(LawRate rate, LocalDate day) {
        return rate.nature() == RateNature.DUTY
                && rate.percent().orElse(0) > 0
                && rate.dates().charged().hasBegunOn(day);
    }

    private static Optional<LocalDate> end(List<LawRate> rates, LocalDate day) {
        boolean goesOn = rates.stream().anyMatch(rate -> rate.dates().charged().contains(day));
        return goesOn
                ? Optional.empty()
                : rates.stream()
                        .flatMap(rate -> rate.dates().charged().to().stream())
                        .max(Comparator.naturalOrder());
    }

    private Set<Outside> outside(Purpose purpose, LocalDate day) {
        Set<Outside> outside = EnumSet.noneOf(Outside.class);
        if (least < purpose.rate().least().orElse(least)
                || most > purpose.rate().most().orElse(most)) {
            outside.add(Outside.RATE);
        }
        if (purpose.reach() == (allGoods ? Purpose.Reach.NARROW : Purpose.Reach.BROAD)) {
            outside.add(Outside.SCOPE);
        }
        if (isLengthOutside(purpose.term(), day)) {
            outside.add(Outside.LENGTH);
        }
        return outside;
    }

    /** What still runs is not too short yet; what is to last and ended is. */
    private boolean isLengthOutside(Purpose.Term term, LocalDate day) {
        double days = days(day);
        boolean tooLong = days > term.days().most().orElse(days);
        boolean tooShort =
                end.isPresent() && (term.lasting() || days < term.days().least().orElse(days));
        return tooLong || tooShort;
    }

    /** So many days it was charged until its end, or until and with a day while it is. */
    public long days(LocalDate day) {
        return ChronoUnit.DAYS.between(first, end.orElse(day.plusDays(1)));
    }
}
