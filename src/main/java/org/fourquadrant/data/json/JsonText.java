package org.fourquadrant.data.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Maps, lists, texts, numbers and truth values as JSON that a person can read. */
public final class JsonText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Up to here every whole double is exactly the integer it is written as. */
    private static final double LARGEST_WHOLE = 1L << 53;

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private JsonText() {}

    /**
     * The JSON of a value, ending in a line feed. Keys keep the order of their map.
     *
     * @param value a Map with text keys, a Collection, a String, a Number, a Boolean or null, and the same within
     * @throws IllegalArgumentException if it holds anything else, or a number that JSON cannot hold
     */
    public static String of(Object value) {
        try {
            return escaped(WRITER.writeValueAsString(node(value))) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain nodes was not written", impossible);
        }
    }

    /**
     * What XML cannot hold is escaped, since slides carry JSON within XML: unpaired surrogates, U+FFFE and U+FFFF. Controls are
     * escaped in JSON anyway.
     */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            boolean unpaired = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (unpaired || c == 0xFFFE || c == 0xFFFF) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static JsonNode node(Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, entry) -> object.set(String.valueOf(key), node(entry)));
            return object;
        }
        if (value instanceof Collection<?> all) {
            ArrayNode array = NODES.arrayNode();
            all.forEach(entry -> array.add(node(entry)));
            return array;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        throw new IllegalArgumentException("No JSON for a " + value.getClass());
    }

    /** 24 rather than 24.0, and every other double so that reading it gives the same bits. */
    private static JsonNode number(Number number) {
        if (number instanceof BigDecimal exact) {
            return DecimalNode.valueOf(exact);
        }
        if (number instanceof BigInteger exact) {
            return NODES.numberNode(exact);
        }
        if (number instanceof Long || number instanceof Integer) {
            return NODES.numberNode(number.longValue());
        }
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        boolean negativeZero = value == 0 && 1 / value < 0;
        boolean whole = Math.rint(value) == value && Math.abs(value) <= LARGEST_WHOLE && !negativeZero;
        return whole ? NODES.numberNode(number.longValue()) : NODES.numberNode(value);
    }
}
