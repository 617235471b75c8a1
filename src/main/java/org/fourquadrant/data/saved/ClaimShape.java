package org.fourquadrant.data.saved;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.TariffState;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.View;

/** A claim in a file: its question, what it was made on, and the answer then. */
final class ClaimShape {

    /** A kind of answer, declared once for writing and reading. */
    private record Answered<R extends ClaimResult>(
            Class<R> type, BiConsumer<R, Map<String, Object>> write, Function<JsonPart, Optional<R>> read) {

        Map<String, Object> tree(ClaimResult result) {
            Map<String, Object> tree = new LinkedHashMap<>();
            write.accept(type.cast(result), tree);
            return tree;
        }
    }

    private static final Answered<ClaimResult.Count> COUNT =
            new Answered<>(ClaimResult.Count.class, ClaimShape::putCount, ClaimShape::count);
    private static final Answered<ClaimResult.Part> PART = new Answered<>(
            ClaimResult.Part.class,
            (result, tree) -> tree.put("percent", result.percent()),
            part -> QueryShape.number(part, "percent").map(ClaimResult.Part::new));
    private static final Answered<ClaimResult.Place> PLACE = new Answered<>(
            ClaimResult.Place.class,
            (result, tree) -> tree.put("quadrant", result.quadrant().name()),
            part -> QueryShape.quadrant(part, "quadrant").map(ClaimResult.Place::new));
    private static final Answered<ClaimResult.Value> VALUE = new Answered<>(
            ClaimResult.Value.class,
            (result, tree) -> {
                tree.put("value", result.value());
                tree.put("measured_in", result.measuredIn());
            },
            part -> QueryShape.number(part, "value")
                    .flatMap(value -> QueryShape.number(part, "measured_in")
                            .map(year -> new ClaimResult.Value(value, year.intValue()))));
    private static final Answered<ClaimResult.Range> RANGE = new Answered<>(
            ClaimResult.Range.class,
            (result, tree) -> {
                tree.put("above", orNull(result.above()));
                tree.put("up_to", orNull(result.upTo()));
            },
            part -> Optional.of(new ClaimResult.Range(part.number("above"), part.number("up_to"))));
    private static final Answered<ClaimResult.Tariff> TARIFF = new Answered<>(
            ClaimResult.Tariff.class,
            (result, tree) -> {
                tree.put("tariff_status", result.status());
                tree.put("tariff_pct", orNull(result.percent()));
            },
            part -> Optional.of(part.requiredText("tariff_status"))
                    .filter(status -> !status.isEmpty())
                    .map(status -> new ClaimResult.Tariff(stateOf(status), part.number("tariff_pct"))));

    private static final Answered<ClaimResult.Sum> SUM = new Answered<>(
            ClaimResult.Sum.class,
            (result, tree) -> {
                tree.put("usd", result.usd());
                tree.put("below", QueryShape.codes(result.below()));
                tree.put("without_gdp", result.withoutGdp());
            },
            part -> QueryShape.number(part, "usd")
                    .map(usd -> new ClaimResult.Sum(usd, QueryShape.codes(part, "below"), (int)
                            part.number("without_gdp").orElse(0))));
    private static final Answered<ClaimResult.Correlation> CORRELATION = new Answered<>(
            ClaimResult.Correlation.class,
            (result, tree) -> {
                tree.put("n", result.n());
                tree.put("rho", result.rho());
                tree.put("p", orNull(result.p()));
            },
            part -> QueryShape.number(part, "rho")
                    .flatMap(rho -> QueryShape.number(part, "n")
                            .map(n -> new ClaimResult.Correlation(n.intValue(), rho, part.number("p")))));

    private static final List<Answered<?>> ANSWERS =
            List.of(COUNT, PART, PLACE, VALUE, RANGE, TARIFF, SUM, CORRELATION);

    /** The version of a file of claims that is written, and the newest one that is read. */
    static final int VERSION = 1;

    private ClaimShape() {}

    /** The trees of claims, in their order. */
    static List<Map<String, Object>> trees(List<Claim> claims) {
        return claims.stream().map(ClaimShape::tree).toList();
    }

    /** The tree of a claim. */
    static Map<String, Object> tree(Claim claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", claim.id());
        tree.put("query", QueryShape.tree(claim.query()));
        tree.put("made_on", tree(claim.madeOn()));
        tree.put(
                "result",
                ANSWERS.stream()
                        .filter(answered -> answered.type().isInstance(claim.result()))
                        .findFirst()
                        .orElseThrow()
                        .tree(claim.result()));
        return tree;
    }

    /**
     * The claims of a part; one that cannot be read is a problem.
     *
     * @param base gives what a claim does not say of what it was made on
     */
    static List<Claim> read(JsonPart part, View base) {
        return part.parts("claims").stream()
                .flatMap(claimPart -> claim(claimPart, base).stream())
                .toList();
    }

    /** The claims of a view or scene, which are named by their ids: two of the same id are a problem too. */
    static List<Claim> readNamed(JsonPart part, View base) {
        List<Claim> claims = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPart claimPart : part.parts("claims")) {
            Optional<Claim> claim = claim(claimPart, base);
            if (claim.isPresent() && !ids.add(claim.get().id())) {
                claimPart.report("id", ProblemKind.VALUE_TWICE, claim.get().id(), "claims");
            }
            claim.ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(JsonPart part, View base) {
        String id = part.requiredText("id");
        Optional<ClaimQuery> query = required(part, "query").flatMap(QueryShape::read);
        Optional<ClaimResult> result = required(part, "result")
                .flatMap(found -> query.flatMap(asked -> answerTo(asked).read().apply(found)));
        MadeOn madeOn = part.part("made_on").map(on -> madeOn(on, base)).orElseGet(() -> madeOn(base, "", ""));
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

    /** The kind of the answer is that of the question. */
    private static Answered<?> answerTo(ClaimQuery query) {
        if (query instanceof ClaimQuery.DeficitMeeting || query instanceof ClaimQuery.DeficitAmong) {
            return PART;
        }
        if (query instanceof ClaimQuery.PlaceOf) {
            return PLACE;
        }
        if (query instanceof ClaimQuery.ValueOf) {
            return VALUE;
        }
        if (query instanceof ClaimQuery.StableRange) {
            return RANGE;
        }
        if (query instanceof ClaimQuery.MissingBelow) {
            return SUM;
        }
        if (query instanceof ClaimQuery.RankOf) {
            return CORRELATION;
        }
        return query instanceof ClaimQuery.TariffOf ? TARIFF : COUNT;
    }

    private static Map<String, Object> tree(MadeOn madeOn) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("dataset", madeOn.data().dataset());
        tree.put("version", madeOn.version());
        tree.put("vintage", madeOn.vintage());
        tree.put("year", madeOn.data().year());
        tree.put("as_of", madeOn.data().asOf().toString());
        tree.put("sources", Tokens.of(madeOn.data().sources()));
        tree.put("threshold", madeOn.threshold());
        tree.put("filter", FilterShape.SHAPE.tree(madeOn.filter()));
        return tree;
    }

    private static MadeOn madeOn(JsonPart part, View base) {
        // The same keys as those of a view, so that a wrong date or line is reported in the same way.
        View asked = ViewShape.SHAPE.read(part, base);
        Filter filter = part.part("filter")
                .map(found -> FilterShape.SHAPE.read(found, base.marks().filter()))
                .orElse(base.marks().filter());
        View filtered = asked.withMarks(asked.marks().withFilter(filter));
        return madeOn(filtered, part.text("version", ""), part.text("vintage", ""));
    }

    private static MadeOn madeOn(View view, String version, String vintage) {
        DataChoice data = view.data()
                .withCompareWith(Optional.empty())
                .withComparedDay(Optional.empty())
                .withFromYear(Optional.empty());
        return new MadeOn(
                data, version, vintage, view.thresholds().main(), view.marks().filter());
    }

    private static void putCount(ClaimResult.Count result, Map<String, Object> tree) {
        tree.put("count", result.counted().size());
        tree.put("total", result.of());
        tree.put("counted", QueryShape.codes(result.counted()));
        if (result.undecided() > 0) {
            tree.put("undecided", result.undecided());
        }
    }

    private static Optional<ClaimResult.Count> count(JsonPart part) {
        List<CountryCode> counted = QueryShape.codes(part, "counted");
        Optional<Double> total = QueryShape.number(part, "total");
        int undecided = (int) Math.max(0, part.number("undecided").orElse(0));
        int least = counted.size() + undecided;
        if (total.isPresent() && least > total.get()) {
            part.wrong("total", "≥ " + least);
            return Optional.empty();
        }
        return total.map(of -> new ClaimResult.Count(of.intValue(), counted, undecided));
    }

    /** What earlier versions called otherwise. */
    private static String stateOf(String status) {
        return switch (status) {
            case "struck_down" -> Tokens.of(TariffState.HELD_UNLAWFUL);
            case "none" -> Tokens.of(TariffState.NONE_REPORTED);
            default -> status;
        };
    }

    private static Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
