package org.fourquadrant.data.saved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.YearsChoice;

/** The question of a claim in a file: {@code of} says of which kind it is. */
final class QueryShape {

    /** A kind of question, declared once for writing and reading. */
    private record Kind<Q extends ClaimQuery>(
            String of, Class<Q> type, BiConsumer<Q, Map<String, Object>> write, Function<JsonPart, Optional<Q>> read) {

        Map<String, Object> tree(ClaimQuery query) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("of", of);
            write.accept(type.cast(query), tree);
            return tree;
        }
    }

    private static final List<Kind<? extends ClaimQuery>> KINDS = List.of(
            new Kind<>("meeting", ClaimQuery.Meeting.class, QueryShape::putMeeting, QueryShape::meeting),
            new Kind<>(
                    "count_in",
                    ClaimQuery.CountIn.class,
                    (query, tree) -> tree.put("quadrant", query.quadrant().name()),
                    part -> quadrant(part, "quadrant").map(ClaimQuery.CountIn::new)),
            new Kind<>(
                    "meeting_among",
                    ClaimQuery.MeetingAmong.class,
                    (query, tree) -> tree.put("countries", codes(query.countries())),
                    part -> some(part).map(ClaimQuery.MeetingAmong::new)),
            new Kind<>(
                    "deficit_meeting",
                    ClaimQuery.DeficitMeeting.class,
                    (query, tree) -> {},
                    part -> Optional.of(new ClaimQuery.DeficitMeeting())),
            new Kind<>(
                    "deficit_among",
                    ClaimQuery.DeficitAmong.class,
                    (query, tree) -> tree.put("countries", codes(query.countries())),
                    part -> some(part).map(ClaimQuery.DeficitAmong::new)),
            new Kind<>(
                    "place_of",
                    ClaimQuery.PlaceOf.class,
                    (query, tree) -> tree.put("country", query.country().value()),
                    part -> country(part).map(ClaimQuery.PlaceOf::new)),
            new Kind<>("value_of", ClaimQuery.ValueOf.class, QueryShape::putValue, QueryShape::value),
            new Kind<>("crossings", ClaimQuery.Crossings.class, QueryShape::putCrossings, QueryShape::crossings),
            new Kind<>(
                    "stayed_over",
                    ClaimQuery.StayedOver.class,
                    (query, tree) -> putSpan(query.span(), tree),
                    part -> span(part).map(ClaimQuery.StayedOver::new)),
            new Kind<>("moved_over", ClaimQuery.MovedOver.class, QueryShape::putMoved, QueryShape::moved),
            new Kind<>(
                    "stable_range",
                    ClaimQuery.StableRange.class,
                    (query, tree) -> {},
                    part -> Optional.of(new ClaimQuery.StableRange())),
            new Kind<>(
                    "definition_fork",
                    ClaimQuery.DefinitionFork.class,
                    (query, tree) -> tree.put("compare_with", query.compareWith()),
                    part -> Optional.of(part.requiredText("compare_with"))
                            .filter(name -> !name.isEmpty())
                            .map(ClaimQuery.DefinitionFork::new)),
            new Kind<>(
                    "tariff_of",
                    ClaimQuery.TariffOf.class,
                    (query, tree) -> tree.put("country", query.country().value()),
                    part -> country(part).map(ClaimQuery.TariffOf::new)),
            new Kind<>(
                    "tariffs_from",
                    ClaimQuery.TariffsFrom.class,
                    (query, tree) -> tree.put("percent", query.percent()),
                    part -> number(part, "percent").map(ClaimQuery.TariffsFrom::new)),
            new Kind<>("missing_below", ClaimQuery.MissingBelow.class, QueryShape::putMissing, QueryShape::missing),
            new Kind<>(
                    "rank_of",
                    ClaimQuery.RankOf.class,
                    (query, tree) -> tree.put("pair", Tokens.of(query.pair())),
                    part -> part.constant("pair", ClaimQuery.RankOf.Pair.class).map(ClaimQuery.RankOf::new)));

    private QueryShape() {}

    /** The tree of a question. */
    static Map<String, Object> tree(ClaimQuery query) {
        return KINDS.stream()
                .filter(kind -> kind.type().isInstance(query))
                .findFirst()
                .orElseThrow()
                .tree(query);
    }

    /** The question of a part; empty, with problems, where it cannot be read. */
    static Optional<ClaimQuery> read(JsonPart part) {
        String of = part.requiredText("of");
        for (Kind<? extends ClaimQuery> kind : KINDS) {
            if (kind.of().equals(of)) {
                return kind.read().apply(part).map(ClaimQuery.class::cast);
            }
        }
        if (!of.isEmpty()) {
            part.wrong("of", "meeting, crossings, place_of, …");
        }
        return Optional.empty();
    }

    private static void putMissing(ClaimQuery.MissingBelow query, Map<String, Object> tree) {
        tree.put("group", Tokens.of(query.group()));
        tree.put("target", query.target());
    }

    private static Optional<ClaimQuery.MissingBelow> missing(JsonPart part) {
        Optional<Double> target = number(part, "target");
        return part.constant("group", Membership.class)
                .filter(group -> target.isPresent())
                .map(group -> new ClaimQuery.MissingBelow(group, target.get()));
    }

    private static void putMeeting(ClaimQuery.Meeting query, Map<String, Object> tree) {
        tree.put("side", Tokens.of(query.side()));
        query.group().ifPresent(group -> tree.put("group", Tokens.of(group)));
    }

    private static Optional<ClaimQuery.Meeting> meeting(JsonPart part) {
        Side side = part.constant("side", Side.class).orElse(Side.BOTH);
        return Optional.of(new ClaimQuery.Meeting(side, part.constant("group", Membership.class)));
    }

    private static void putValue(ClaimQuery.ValueOf query, Map<String, Object> tree) {
        tree.put("country", query.country().value());
        tree.put("indicator", Tokens.of(query.indicator()));
    }

    private static Optional<ClaimQuery.ValueOf> value(JsonPart part) {
        Indicator indicator = part.constant("indicator", Indicator.class).orElse(Indicator.DEFENCE_SHARE);
        if (indicator != Indicator.DEFENCE_SHARE && indicator != Indicator.GOODS_BALANCE) {
            part.wrong("indicator", Tokens.of(Indicator.DEFENCE_SHARE) + ", " + Tokens.of(Indicator.GOODS_BALANCE));
            return Optional.empty();
        }
        return country(part).map(country -> new ClaimQuery.ValueOf(country, indicator));
    }

    private static void putCrossings(ClaimQuery.Crossings query, Map<String, Object> tree) {
        tree.put("leaving", query.leaving().name());
        tree.put("from", query.from());
        tree.put("to", query.to());
    }

    private static Optional<ClaimQuery.Crossings> crossings(JsonPart part) {
        Optional<Double> from = number(part, "from");
        Optional<Double> to = number(part, "to");
        return quadrant(part, "leaving")
                .filter(leaving -> from.isPresent() && to.isPresent())
                .map(leaving -> new ClaimQuery.Crossings(from.get(), to.get(), leaving));
    }

    private static void putSpan(ClaimQuery.Span span, Map<String, Object> tree) {
        tree.put("from_year", span.from());
        tree.put("to_year", span.to());
        tree.put("carry", span.carry());
    }

    private static Optional<ClaimQuery.Span> span(JsonPart part) {
        Optional<Double> from = number(part, "from_year");
        Optional<Double> to = number(part, "to_year");
        Optional<Double> carry = number(part, "carry");
        if (from.isEmpty() || to.isEmpty() || carry.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ClaimQuery.Span(
                    from.get().intValue(), to.get().intValue(), carry.get().intValue()));
        } catch (IllegalArgumentException outside) {
            part.wrong("from_year", "from_year ≤ to_year, carry 0 … " + YearsChoice.MOST_CARRY);
            return Optional.empty();
        }
    }

    private static void putMoved(ClaimQuery.MovedOver query, Map<String, Object> tree) {
        putSpan(query.span(), tree);
        tree.put("start", query.start().name());
        tree.put("end", query.end().name());
    }

    private static Optional<ClaimQuery.MovedOver> moved(JsonPart part) {
        Optional<Quadrant> start = quadrant(part, "start");
        Optional<Quadrant> end = quadrant(part, "end");
        return span(part)
                .filter(span -> start.isPresent() && end.isPresent())
                .map(span -> new ClaimQuery.MovedOver(span, start.get(), end.get()));
    }

    /** A quadrant by its Roman number. */
    static Optional<Quadrant> quadrant(JsonPart part, String key) {
        String name = part.requiredText(key);
        Optional<Quadrant> found = Arrays.stream(Quadrant.values())
                .filter(quadrant -> quadrant.name().equals(name))
                .findFirst();
        if (found.isEmpty() && !name.isEmpty()) {
            part.wrong(key, Arrays.stream(Quadrant.values()).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static Optional<CountryCode> country(JsonPart part) {
        String code = part.requiredText("country");
        if (CountryCode.isWellFormed(code)) {
            return Optional.of(new CountryCode(code));
        }
        if (!code.isEmpty()) {
            part.wrong("country", "JPN");
        }
        return Optional.empty();
    }

    private static Optional<List<CountryCode>> some(JsonPart part) {
        List<CountryCode> codes = codes(part, "countries");
        if (codes.isEmpty()) {
            part.missing("countries");
        }
        return Optional.of(codes).filter(found -> !found.isEmpty());
    }

    /** The countries of an array. */
    static List<CountryCode> codes(JsonPart part, String key) {
        List<CountryCode> codes = new ArrayList<>();
        for (String code : part.texts(key)) {
            if (CountryCode.isWellFormed(code)) {
                codes.add(new CountryCode(code));
            } else {
                part.wrong(key, "JPN");
            }
        }
        return codes;
    }

    static List<String> codes(List<CountryCode> countries) {
        return countries.stream().map(CountryCode::value).toList();
    }

    /** A number that must be there. */
    static Optional<Double> number(JsonPart part, String key) {
        if (!part.has(key)) {
            part.missing(key);
        }
        OptionalDouble number = part.number(key);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
