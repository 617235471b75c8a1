package org.fourquadrant.data.descriptor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.model.document.Citation;

/** Reads the {@code quadrant} property of a descriptor. */
final class ChartFieldsReader {

    private ChartFieldsReader() {}

    static ChartFields read(JsonPart quadrant) {
        Map<Role, String> fields = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (quadrant.hasText(role.key())) {
                fields.put(role, quadrant.requiredText(role.key()));
            }
        }
        for (Role needed : List.of(Role.SHARE, Role.BALANCE)) {
            if (!fields.containsKey(needed)) {
                quadrant.missing(needed.key());
            }
        }
        Map<Role, Citation> citations = new EnumMap<>(Role.class);
        quadrant.part("citations").ifPresent(all -> {
            for (Role role : Role.values()) {
                all.part(role.key()).ifPresent(part -> citations.put(role, citation(part)));
            }
        });
        return new ChartFields(
                fields,
                fixedYear(quadrant),
                Map.of(),
                citations,
                quadrant.part("citation").map(ChartFieldsReader::citation));
    }

    /** A year that is a number and not the name of a field. */
    private static Optional<Integer> fixedYear(JsonPart quadrant) {
        Optional<Integer> year = quadrant.integer(Role.YEAR.key());
        if (year.isEmpty() && !quadrant.hasText(Role.YEAR.key())) {
            quadrant.missing(Role.YEAR.key());
        }
        return year;
    }

    private static Citation citation(JsonPart part) {
        return new Citation(part.requiredText("document"), part.text("place", ""));
    }
}
