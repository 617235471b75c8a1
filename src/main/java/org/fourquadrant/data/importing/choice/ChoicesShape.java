package org.fourquadrant.data.importing.choice;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.ExchangeRate;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.Tokens;

/** The answers about an own table in a file, under the names of the options that give them on the command line. */
public final class ChoicesShape {

    /** The property of a dataset that holds them. */
    public static final String KEY = "reading";

    private ChoicesShape() {}

    /** What was answered; what was not is not in it. */
    public static Map<String, Object> tree(TableChoices choices) {
        Map<String, Object> said = new LinkedHashMap<>();
        TableChoices.Choice.columns().forEach(choice -> put(said, choice, choices));
        if (!choices.units().isEmpty()) {
            said.put("unit", choices.units());
        }
        choices.rate().ifPresent(rate -> said.put("rate", rate.text()));
        if (choices.side() != BalanceSide.UNSAID) {
            said.put("side", Tokens.of(choices.side()));
        }
        TableChoices.Choice.places().forEach(choice -> put(said, choice, choices));
        if (!choices.names().isEmpty()) {
            Map<String, Object> names = new TreeMap<>();
            choices.names().forEach((name, code) -> names.put(name, code.value()));
            said.put("names", names);
        }
        if (choices.leavesOut()) {
            said.put("doubtful", Tokens.of(choices.doubtful()));
        }
        return said;
    }

    private static void put(Map<String, Object> said, TableChoices.Choice choice, TableChoices choices) {
        choices.of(choice).ifPresent(name -> said.put(Tokens.of(choice), name));
    }

    /** What a dataset of a file says was answered; what is wrong is a problem of the part and counts as not answered. */
    public static TableChoices read(JsonPart dataset) {
        return dataset.part(KEY).map(ChoicesShape::said).orElse(TableChoices.NONE);
    }

    private static TableChoices said(JsonPart part) {
        return new TableChoices(
                named(part),
                part.has("unit") ? part.texts("unit") : List.of(),
                rate(part),
                part.constant("side", BalanceSide.class).orElse(BalanceSide.UNSAID),
                names(part),
                part.constant("doubtful", TableChoices.Doubtful.class).orElse(TableChoices.Doubtful.REFUSED));
    }

    private static Map<TableChoices.Choice, String> named(JsonPart part) {
        Map<TableChoices.Choice, String> named = new EnumMap<>(TableChoices.Choice.class);
        for (TableChoices.Choice choice : TableChoices.Choice.values()) {
            part.text(Tokens.of(choice)).ifPresent(name -> named.put(choice, name));
        }
        return named;
    }

    private static Optional<ExchangeRate> rate(JsonPart part) {
        Optional<String> text = part.text("rate");
        Optional<ExchangeRate> rate = text.flatMap(ExchangeRate::parse);
        if (text.isPresent() && rate.isEmpty()) {
            part.wrong("rate", "151.5 JPY/USD, …");
        }
        return rate;
    }

    private static Map<String, CountryCode> names(JsonPart part) {
        Map<String, CountryCode> names = new LinkedHashMap<>();
        part.part("names").ifPresent(all -> {
            for (String name : all.keys()) {
                String code = all.text(name, "");
                if (CountryCode.isWellFormed(code)) {
                    names.put(name, new CountryCode(code));
                } else {
                    all.wrong(name, "JPN");
                }
            }
        });
        return names;
    }
}
