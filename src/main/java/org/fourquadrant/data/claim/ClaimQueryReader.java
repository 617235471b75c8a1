package org.fourquadrant.data.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.Side;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Tokens;

/** The question of a claim from its tree. */
public final class ClaimQueryReader {

    private ClaimQueryReader() {}

    /** The question; empty, with problems, where it cannot be read. */
    public static Optional<ClaimQuery> read(JsonPart part) {
        return switch (part.requiredText("of")) {
            case ClaimTree.MEETING -> Optional.of(meeting(part));
            case ClaimTree.COUNT_IN -> quadrant(part, "quadrant").map(ClaimQuery.CountIn::new);
            case ClaimTree.MEETING_AMONG -> some(part).map(ClaimQuery.MeetingAmong::new);
            case ClaimTree.DEFICIT_MEETING -> Optional.of(new ClaimQuery.DeficitMeeting());
            case ClaimTree.DEFICIT_AMONG -> some(part).map(ClaimQuery.DeficitAmong::new);
            case ClaimTree.PLACE -> country(part).map(ClaimQuery.PlaceOf::new);
            case ClaimTree.VALUE -> value(part);
            case ClaimTree.CROSSINGS -> crossings(part);
            case ClaimTree.STABLE -> Optional.of(new ClaimQuery.StableRange());
            case ClaimTree.FORK ->
                Optional.of(part.requiredText("compare_with"))
                        .filter(name -> !name.isEmpty())
                        .map(ClaimQuery.DefinitionFork::new);
            case ClaimTree.TARIFF -> country(part).map(ClaimQuery.TariffOf::new);
            case ClaimTree.TARIFFS -> ClaimReader.number(part, "percent").map(ClaimQuery.TariffsFrom::new);
            case "" -> Optional.empty();
            default -> unknown(part);
        };
    }

    private static Optional<ClaimQuery> unknown(JsonPart part) {
        part.wrong("of", String.join(", ", ClaimTree.MEETING, ClaimTree.CROSSINGS, ClaimTree.PLACE, "…"));
        return Optional.empty();
    }

    private static ClaimQuery meeting(JsonPart part) {
        Side side = part.constant("side", Side.class).orElse(Side.BOTH);
        return new ClaimQuery.Meeting(side, part.constant("group", Membership.class));
    }

    private static Optional<ClaimQuery> value(JsonPart part) {
        Indicator indicator = part.constant("indicator", Indicator.class).orElse(Indicator.DEFENCE_SHARE);
        if (indicator != Indicator.DEFENCE_SHARE && indicator != Indicator.GOODS_BALANCE) {
            part.wrong("indicator", Tokens.of(Indicator.DEFENCE_SHARE) + ", " + Tokens.of(Indicator.GOODS_BALANCE));
            return Optional.empty();
        }
        return country(part).map(country -> new ClaimQuery.ValueOf(country, indicator));
    }

    private static Optional<ClaimQuery> crossings(JsonPart part) {
        Optional<Double> from = ClaimReader.number(part, "from");
        Optional<Double> to = ClaimReader.number(part, "to");
        return quadrant(part, "leaving")
                .filter(leaving -> from.isPresent() && to.isPresent())
                .map(leaving -> new ClaimQuery.Crossings(from.get(), to.get(), leaving));
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
}
