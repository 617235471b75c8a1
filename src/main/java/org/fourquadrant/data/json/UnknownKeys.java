package org.fourquadrant.data.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a file that this program does not know; they are written back, so that those of a newer program survive.
 */
public final class UnknownKeys {

    private UnknownKeys() {}

    /**
     * The keys of an object that a tree of the same form does not have, and those of the objects within.
     *
     * @param known the tree that this program would write
     */
    public static Map<String, Object> of(JsonPart object, Map<String, Object> known) {
        return of(object.node(), known);
    }

    private static Map<String, Object> of(JsonNode object, Map<String, Object> known) {
        Map<String, Object> unknown = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            if (!known.containsKey(field.getKey())) {
                unknown.put(field.getKey(), plain(field.getValue()));
            } else if (field.getValue().isObject() && known.get(field.getKey()) instanceof Map<?, ?> within) {
                Map<String, Object> deeper = of(field.getValue(), tree(within));
                if (!deeper.isEmpty()) {
                    unknown.put(field.getKey(), deeper);
                }
            }
        });
        return unknown;
    }

    /** A tree with what was unknown put back; what the tree says itself stands. */
    public static Map<String, Object> merged(Map<String, Object> known, Map<String, Object> unknown) {
        Map<String, Object> merged = new LinkedHashMap<>(known);
        unknown.forEach((key, value) -> {
            if (!merged.containsKey(key)) {
                merged.put(key, value);
            } else if (merged.get(key) instanceof Map<?, ?> within && value instanceof Map<?, ?> more) {
                merged.put(key, merged(tree(within), tree(more)));
            }
        });
        return merged;
    }

    private static Map<String, Object> tree(Map<?, ?> map) {
        Map<String, Object> tree = new LinkedHashMap<>();
        map.forEach((key, value) -> tree.put(String.valueOf(key), value));
        return tree;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            return of(node, Map.of());
        }
        if (node.isArray()) {
            List<Object> all = new ArrayList<>();
            node.forEach(one -> all.add(plain(one)));
            return all;
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() ? null : node.asText();
    }
}
