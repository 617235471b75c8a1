package org.fourquadrant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A JSON file with one of its properties replaced by a value of a kind that it should not have. */
final class WrongTypes {

    /** The kinds of wrong value. */
    static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e300",
            "-1e300",
            "1e-320",
            "1e999",
            "12345678901234567890123",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"../../../../etc/passwd\"",
            "[]",
            "[[]]",
            "{}",
            "{\"en\": 5}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private WrongTypes() {}

    /** Every property of a file with every wrong value, in an order that a seed decides. */
    static List<String> of(String json, long seed, int most) throws Exception {
        JsonNode root = JSON.readTree(json);
        List<String> places = new ArrayList<>();
        collect(root, "", places);
        List<String[]> all = new ArrayList<>();
        for (String place : places) {
            VALUES.forEach(value -> all.add(new String[] {place, value}));
        }
        Collections.shuffle(all, new Random(seed));
        List<String> files = new ArrayList<>();
        for (String[] one : all.subList(0, Math.min(most, all.size()))) {
            files.add(replaced(json, one[0], one[1]));
        }
        return files;
    }

    private static void collect(JsonNode node, String at, List<String> places) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                places.add(at + "/" + field.getKey());
                collect(field.getValue(), at + "/" + field.getKey(), places);
            });
        } else if (node.isArray()) {
            // One element stands for its neighbours.
            for (int i = 0; i < Math.min(2, node.size()); i++) {
                places.add(at + "/" + i);
                collect(node.get(i), at + "/" + i, places);
            }
        }
    }

    private static String replaced(String json, String place, String value) throws Exception {
        JsonNode root = JSON.readTree(json);
        int cut = place.lastIndexOf('/');
        JsonNode parent = root.at(place.substring(0, cut));
        String key = place.substring(cut + 1);
        // Through a mark, since a tree would lose what no number holds.
        String mark = "@@wrong@@";
        if (parent instanceof ObjectNode object) {
            object.put(key, mark);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), mark);
        }
        return JSON.writeValueAsString(root).replace("\"" + mark + "\"", value);
    }
}
