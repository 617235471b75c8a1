package org.fourquadrant.data.saved;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.Shape;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.model.view.Labels;

/** The labels of a view in a file: which marks have one, and those that a person put somewhere, by code. */
final class LabelsShape {

    static final Shape<Labels> SHAPE = Shape.<Labels>empty()
            .with(
                    "mode",
                    labels -> Tokens.of(labels.mode()),
                    (part, labels) -> labels.withMode(mode(part, labels.mode())))
            .with(
                    "pinned",
                    labels -> tree(labels.pinned()),
                    (part, labels) -> part.part("pinned")
                            .map(pinned -> new Labels(labels.mode(), pins(pinned)))
                            .orElse(labels));

    private LabelsShape() {}

    /** Files of before say in {@code text} whether labels are names, codes or none. */
    private static LabelMode mode(JsonPart labels, LabelMode base) {
        if (labels.has("mode") || !labels.has("text")) {
            return labels.constant("mode", LabelMode.class).orElse(base);
        }
        return switch (labels.text("text", "")) {
            case "name" -> LabelMode.ALL;
            case "code" -> LabelMode.CODES;
            case "none" -> LabelMode.NONE;
            default -> {
                labels.wrong("text", "name, code, none");
                yield base;
            }
        };
    }

    private static Map<String, Object> tree(Map<CountryCode, LabelOffset> pinned) {
        Map<String, Object> tree = new LinkedHashMap<>();
        pinned.forEach((country, offset) -> {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("dx", offset.dx());
            place.put("dy", offset.dy());
            tree.put(country.value(), place);
        });
        return tree;
    }

    private static Map<CountryCode, LabelOffset> pins(JsonPart pinned) {
        Map<CountryCode, LabelOffset> pins = new TreeMap<>();
        for (String code : pinned.keys()) {
            Optional<JsonPart> place = pinned.part(code);
            if (place.isPresent() && CountryCode.isWellFormed(code)) {
                LabelOffset offset = new LabelOffset(
                        place.get().number("dx").orElse(0),
                        place.get().number("dy").orElse(0));
                pins.put(new CountryCode(code), offset);
            } else {
                pinned.wrong(code, "JPN: {dx, dy}");
            }
        }
        return pins;
    }
}
