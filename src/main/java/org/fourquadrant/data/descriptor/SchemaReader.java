package org.fourquadrant.data.descriptor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.table.Constraints;
import org.fourquadrant.data.table.Field;
import org.fourquadrant.data.table.FieldType;
import org.fourquadrant.data.table.NumberFormat;
import org.fourquadrant.data.table.Schema;

/** Reads a Table Schema. */
final class SchemaReader {

    private SchemaReader() {}

    static Schema read(JsonPart schema) {
        List<Field> fields =
                schema.parts("fields").stream().map(SchemaReader::field).toList();
        if (fields.isEmpty()) {
            schema.missing("fields");
        }
        Set<String> missing =
                schema.has("missingValues") ? new LinkedHashSet<>(schema.texts("missingValues")) : Set.of("");
        return new Schema(fields, missing, schema.texts("primaryKey"));
    }

    private static Field field(JsonPart field) {
        FieldType type = FieldType.of(field.text("type", "string"));
        NumberFormat numbers = new NumberFormat(
                field.character("decimalChar", '.'), field.text("groupChar", ""), field.bool("bareNumber", true));
        Constraints constraints =
                field.part("constraints").map(SchemaReader::constraints).orElse(Constraints.NONE);
        return new Field(field.requiredText("name"), type, numbers, constraints);
    }

    private static Constraints constraints(JsonPart constraints) {
        return new Constraints(
                constraints.bool("required", false),
                constraints.bool("unique", false),
                constraints.number("minimum"),
                constraints.number("maximum"),
                new LinkedHashSet<>(constraints.texts("enum")),
                pattern(constraints));
    }

    private static Optional<Pattern> pattern(JsonPart constraints) {
        try {
            return constraints.text("pattern").map(Pattern::compile);
        } catch (PatternSyntaxException broken) {
            constraints.wrong("pattern", "regular expression");
            return Optional.empty();
        }
    }
}
