package org.fourquadrant.data.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.Confidence;
import org.fourquadrant.model.law.DutyLayer;
import org.fourquadrant.model.law.HalfOpen;
import org.fourquadrant.model.law.LawBasis;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
import org.fourquadrant.model.law.RateNature;

/** A row of the rates to a rate. */
final class LawRateReader {

    private static final String ALL = "ALL";

    private final LawPackage law;
    private final Map<String, Act> acts;
    private final Map<String, DutyLayer> layers;
    private final Problems problems;

    LawRateReader(LawPackage law, Map<String, Act> acts, Map<String, DutyLayer> layers, Problems problems) {
        this.law = law;
        this.acts = acts;
        this.layers = layers;
        this.problems = problems;
    }

    /** The rate; empty, with problems, where a field holds what it must not. */
    Optional<LawRate> read(DataRow row) {
        Optional<Act> act = known(row, "act", row.textOrEmpty("act"), acts);
        Optional<DutyLayer> layer = known(row, "layer", row.textOrEmpty("layer"), layers);
        Optional<Partner> partner = partner(row);
        Optional<LawBasis> basis = law.constant(row, "basis", LawBasis.class);
        Optional<RateNature> nature = law.constant(row, "nature", RateNature.class);
        Optional<Confidence> confidence = law.constant(row, "confidence", Confidence.class);
        Optional<LawRate.Dates> dates = dates(row);
        if (act.isEmpty()
                || layer.isEmpty()
                || partner.isEmpty()
                || basis.isEmpty()
                || nature.isEmpty()
                || confidence.isEmpty()
                || dates.isEmpty()) {
            return Optional.empty();
        }
        List<Act> endedBy = LawPackage.texts(row, "ended_by").stream()
                .flatMap(id -> known(row, "ended_by", id, acts).stream())
                .toList();
        return Optional.of(new LawRate(
                row.textOrEmpty("id"),
                act.get(),
                partner.get(),
                layer.get(),
                row.localized("goods"),
                number(row, "rate_pct"),
                basis.get(),
                row.localized("adds_to"),
                nature.get(),
                dates.get(),
                endedBy,
                Set.copyOf(LawPackage.texts(row, "instead_of")),
                remarks(row),
                confidence.get()));
    }

    private <T> Optional<T> known(DataRow row, String field, String id, Map<String, T> among) {
        Optional<T> found = Optional.ofNullable(among.get(id));
        if (found.isEmpty()) {
            problems.add(row.problem(field, ProblemKind.REFERENCE_UNKNOWN, id));
        }
        return found;
    }

    private Optional<Partner> partner(DataRow row) {
        String code = row.textOrEmpty("partner");
        if (code.equals(ALL)) {
            return Optional.of(new Partner.All(LawPackage.texts(row, "left_out").stream()
                    .flatMap(left -> law.country(row, "left_out", left).stream())
                    .collect(Collectors.toSet())));
        }
        return law.country(row, "partner", code).map(Partner.One::new);
    }

    /** A row whose days run backwards has none. */
    private Optional<LawRate.Dates> dates(DataRow row) {
        Optional<LocalDate> announced = row.date("announced");
        Optional<HalfOpen> lawful = days(row, "effective", "ended");
        Optional<HalfOpen> charged = days(row, "applied_from", "applied_to");
        Optional<HalfOpen> paused = days(row, "paused_from", "paused_to");
        if (announced.isEmpty() || lawful.isEmpty() || charged.isEmpty() || paused.isEmpty()) {
            return Optional.empty();
        }
        Optional<LawRate.Pause> pause =
                row.number("paused_pct").map(percent -> new LawRate.Pause(percent, paused.get()));
        return Optional.of(new LawRate.Dates(
                announced.get(), row.date("planned"), lawful.get(), charged.get(), row.date("unlawful_from"), pause));
    }

    private Optional<HalfOpen> days(DataRow row, String first, String end) {
        Optional<LocalDate> from = row.date(first);
        Optional<LocalDate> to = row.date(end);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.add(row.problem(
                    end,
                    ProblemKind.OUT_OF_RANGE,
                    to.get().toString(),
                    from.get().toString(),
                    "…"));
            return Optional.empty();
        }
        return Optional.of(new HalfOpen(from, to));
    }

    private static OptionalDouble number(DataRow row, String field) {
        return row.number(field).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static LawRate.Remarks remarks(DataRow row) {
        return new LawRate.Remarks(
                row.localized("exceptions"),
                row.localized("exempt_goods"),
                row.localized("outcome"),
                LawPackage.note(row));
    }
}
