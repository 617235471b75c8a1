package org.fourquadrant.data.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.fourquadrant.data.view.FilterTree;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Tokens;

/** A claim as nested maps in the form of its file; {@link ClaimReader} reads them back. */
public final class ClaimTree {

    static final String MEETING = "meeting";
    static final String COUNT_IN = "count_in";
    static final String MEETING_AMONG = "meeting_among";
    static final String DEFICIT_MEETING = "deficit_meeting";
    static final String DEFICIT_AMONG = "deficit_among";
    static final String PLACE = "place_of";
    static final String VALUE = "value_of";
    static final String CROSSINGS = "crossings";
    static final String STABLE = "stable_range";
    static final String FORK = "definition_fork";
    static final String TARIFF = "tariff_of";
    static final String TARIFFS = "tariffs_from";

    private ClaimTree() {}

    /** The tree of a claim. */
    public static Map<String, Object> of(Claim claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", claim.id());
        tree.put("query", query(claim.query()));
        tree.put("made_on", madeOn(claim.madeOn()));
        tree.put("result", result(claim.result()));
        return tree;
    }

    private static Map<String, Object> query(ClaimQuery query) {
        if (query instanceof ClaimQuery.Meeting meeting) {
            Map<String, Object> tree = tree(MEETING, "side", Tokens.of(meeting.side()));
            meeting.group().ifPresent(group -> tree.put("group", Tokens.of(group)));
            return tree;
        }
        if (query instanceof ClaimQuery.CountIn in) {
            return tree(COUNT_IN, "quadrant", in.quadrant().name());
        }
        if (query instanceof ClaimQuery.MeetingAmong among) {
            return tree(MEETING_AMONG, "countries", codes(among.countries()));
        }
        if (query instanceof ClaimQuery.DeficitAmong among) {
            return tree(DEFICIT_AMONG, "countries", codes(among.countries()));
        }
        if (query instanceof ClaimQuery.Crossings crossings) {
            Map<String, Object> tree =
                    tree(CROSSINGS, "leaving", crossings.leaving().name());
            tree.put("from", crossings.from());
            tree.put("to", crossings.to());
            return tree;
        }
        return queryOfOne(query);
    }

    private static Map<String, Object> queryOfOne(ClaimQuery query) {
        if (query instanceof ClaimQuery.PlaceOf place) {
            return tree(PLACE, "country", place.country().value());
        }
        if (query instanceof ClaimQuery.ValueOf value) {
            Map<String, Object> tree = tree(VALUE, "country", value.country().value());
            tree.put("indicator", Tokens.of(value.indicator()));
            return tree;
        }
        if (query instanceof ClaimQuery.DefinitionFork fork) {
            return tree(FORK, "compare_with", fork.compareWith());
        }
        if (query instanceof ClaimQuery.TariffOf tariff) {
            return tree(TARIFF, "country", tariff.country().value());
        }
        if (query instanceof ClaimQuery.TariffsFrom tariffs) {
            return tree(TARIFFS, "percent", tariffs.percent());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("of", query instanceof ClaimQuery.StableRange ? STABLE : DEFICIT_MEETING);
        return tree;
    }

    private static Map<String, Object> tree(String of, String key, Object value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("of", of);
        tree.put(key, value);
        return tree;
    }

    private static Map<String, Object> madeOn(MadeOn madeOn) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("dataset", madeOn.data().dataset());
        tree.put("version", madeOn.version());
        tree.put("vintage", madeOn.vintage());
        tree.put("year", madeOn.data().year());
        tree.put("as_of", madeOn.data().asOf().toString());
        tree.put("threshold", madeOn.threshold());
        tree.put("filter", FilterTree.of(madeOn.filter()));
        return tree;
    }

    private static Map<String, Object> result(ClaimResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (result instanceof ClaimResult.Count count) {
            tree.put("count", count.counted().size());
            tree.put("total", count.of());
            tree.put("counted", codes(count.counted()));
        } else if (result instanceof ClaimResult.Part part) {
            tree.put("percent", part.percent());
        } else if (result instanceof ClaimResult.Place place) {
            tree.put("quadrant", place.quadrant().name());
        } else if (result instanceof ClaimResult.Value value) {
            tree.put("value", value.value());
            tree.put("measured_in", value.measuredIn());
        } else if (result instanceof ClaimResult.Range range) {
            tree.put("above", orNull(range.above()));
            tree.put("up_to", orNull(range.upTo()));
        } else if (result instanceof ClaimResult.Tariff tariff) {
            tree.put("tariff_status", tariff.status());
            tree.put("tariff_pct", orNull(tariff.percent()));
        }
        return tree;
    }

    private static Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static List<String> codes(List<CountryCode> countries) {
        return countries.stream().map(CountryCode::value).toList();
    }
}
