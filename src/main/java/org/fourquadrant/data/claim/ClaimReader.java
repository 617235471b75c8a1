package org.fourquadrant.data.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.view.FilterTree;
import org.fourquadrant.data.view.ViewReader;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.View;

/** The tree of a claim's file to a claim; what cannot be read is a problem and gives none. */
public final class ClaimReader {

    private final View base;

    /** @param base gives what {@code made_on} does not say */
    public ClaimReader(View base) {
        this.base = base;
    }

    /** The claim; empty, with problems, where it cannot be read. */
    public Optional<Claim> read(JsonPart part) {
        String id = part.requiredText("id");
        Optional<ClaimQuery> query = required(part, "query").flatMap(ClaimQueryReader::read);
        Optional<ClaimResult> result =
                required(part, "result").flatMap(found -> query.flatMap(asked -> result(found, asked)));
        MadeOn madeOn = part.part("made_on").map(this::madeOn).orElseGet(() -> of(base, "", ""));
        return query.isPresent() && result.isPresent()
                ? Optional.of(new Claim(id, query.get(), madeOn, result.get()))
                : Optional.empty();
    }

    private static Optional<JsonPart> required(JsonPart part, String key) {
        if (!part.has(key)) {
            part.missing(key);
        }
        return part.part(key);
    }

    private MadeOn madeOn(JsonPart part) {
        // The same keys as those of a view, so that a wrong date or line is reported in the same way.
        View asked = new ViewReader(part).read(base);
        Filter filter = part.part("filter")
                .map(found -> FilterTree.read(found, base.marks().filter()))
                .orElse(base.marks().filter());
        View filtered = asked.withMarks(asked.marks().withFilter(filter));
        return of(filtered, part.text("version", ""), part.text("vintage", ""));
    }

    private static MadeOn of(View view, String version, String vintage) {
        DataChoice data = view.data().withCompareWith(Optional.empty());
        return new MadeOn(
                data, version, vintage, view.thresholds().main(), view.marks().filter());
    }

    /** The kind of the result is that of the question. */
    private static Optional<ClaimResult> result(JsonPart part, ClaimQuery query) {
        if (query instanceof ClaimQuery.DeficitMeeting || query instanceof ClaimQuery.DeficitAmong) {
            return number(part, "percent").map(ClaimResult.Part::new);
        }
        if (query instanceof ClaimQuery.PlaceOf) {
            return ClaimQueryReader.quadrant(part, "quadrant").map(ClaimResult.Place::new);
        }
        if (query instanceof ClaimQuery.ValueOf) {
            return number(part, "value")
                    .flatMap(value ->
                            number(part, "measured_in").map(year -> new ClaimResult.Value(value, year.intValue())));
        }
        if (query instanceof ClaimQuery.StableRange) {
            return Optional.of(new ClaimResult.Range(part.number("above"), part.number("up_to")));
        }
        if (query instanceof ClaimQuery.TariffOf) {
            String status = part.requiredText("tariff_status");
            return status.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ClaimResult.Tariff(status, part.number("tariff_pct")));
        }
        return count(part);
    }

    private static Optional<ClaimResult> count(JsonPart part) {
        List<CountryCode> counted = new ArrayList<>(ClaimQueryReader.codes(part, "counted"));
        Optional<Double> total = number(part, "total");
        if (total.isPresent() && counted.size() > total.get()) {
            part.wrong("total", "≥ " + counted.size());
            return Optional.empty();
        }
        return total.map(of -> new ClaimResult.Count(of.intValue(), counted));
    }

    static Optional<Double> number(JsonPart part, String key) {
        if (!part.has(key)) {
            part.missing(key);
            return Optional.empty();
        }
        return part.number(key).stream().boxed().findFirst();
    }
}
