package org.fourquadrant.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An object within a JSON file, asked for its properties. A property of the wrong type is a problem and counts as absent.
 *
 * @param file the file
 * @param path where the object stands in it, e.g. {@code resources[0].schema}; empty for the root
 * @param node the object
 * @param problems where to put what is wrong
 */
record JsonPart(String file, String path, JsonNode node, Problems problems) {

    Optional<String> text(String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.isTextual()) {
            return Optional.of(value.textValue());
        }
        wrong(key, "text");
        return Optional.empty();
    }

    String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** A text that must be there; empty, with a problem, where it is not. */
    String requiredText(String key) {
        Optional<String> text = text(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse("");
    }

    /** A single character. */
    char character(String key, char otherwise) {
        Optional<String> text = text(key);
        if (text.isPresent() && text.get().length() != 1) {
            wrong(key, "character");
            return otherwise;
        }
        return text.map(one -> one.charAt(0)).orElse(otherwise);
    }

    boolean bool(String key, boolean otherwise) {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            wrong(key, "true, false");
        }
        return value.asBoolean(otherwise);
    }

    OptionalDouble number(String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalDouble.empty();
        }
        if (value.isNumber() && Double.isFinite(value.doubleValue())) {
            return OptionalDouble.of(value.doubleValue());
        }
        wrong(key, "number");
        return OptionalDouble.empty();
    }

    /** Texts of an array; a single text counts as an array of one. */
    List<String> texts(String key) {
        JsonNode value = node.path(key);
        List<String> texts = new ArrayList<>();
        if (value.isTextual()) {
            texts.add(value.textValue());
        } else if (value.isArray()) {
            value.forEach(one -> texts.add(one.asText()));
        } else if (!value.isMissingNode()) {
            wrong(key, "[ … ]");
        }
        return texts;
    }

    /** Numbers of an array. */
    List<Double> numbers(String key) {
        List<Double> numbers = new ArrayList<>();
        JsonNode array = node.path(key);
        array.forEach(one -> numbers.add(one.doubleValue()));
        boolean allNumbers = array.isArray() && numbers.stream().allMatch(Double::isFinite);
        for (JsonNode one : array) {
            allNumbers &= one.isNumber();
        }
        if (!allNumbers) {
            wrong(key, "[ number, … ]");
            return List.of();
        }
        return numbers;
    }

    /** An enum constant written in lower case. */
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        Optional<String> token = text(key);
        Optional<E> constant = token.flatMap(known -> Tokens.find(known, type));
        if (token.isPresent() && constant.isEmpty()) {
            wrong(key, Tokens.all(type));
        }
        return constant;
    }

    /** Enum constants of an array, written in lower case. */
    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String token : texts(key)) {
            Tokens.find(token, type).ifPresentOrElse(constants::add, () -> wrong(key, Tokens.all(type)));
        }
        return constants;
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** An object within this one. */
    Optional<JsonPart> part(String key) {
        JsonNode value = node.path(key);
        if (value.isObject()) {
            return Optional.of(new JsonPart(file, pathOf(key), value, problems));
        }
        if (!value.isMissingNode() && !value.isNull()) {
            wrong(key, "{ … }");
        }
        return Optional.empty();
    }

    /** The objects of an array within this one. */
    List<JsonPart> parts(String key) {
        List<JsonPart> parts = new ArrayList<>();
        JsonNode array = node.path(key);
        if (!array.isMissingNode() && !array.isArray()) {
            wrong(key, "[ … ]");
        }
        for (JsonNode value : array) {
            parts.add(new JsonPart(file, pathOf(key) + "[" + parts.size() + "]", value, problems));
        }
        return parts;
    }

    /** The names of this object's properties, in the order of the file. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    void missing(String key) {
        report(key, ProblemKind.PROPERTY_MISSING);
    }

    /** Says that a property does not hold what it should. */
    void wrong(String key, String expected) {
        report(key, ProblemKind.PROPERTY_WRONG, node.path(key).toString(), expected);
    }

    void report(String key, ProblemKind kind, String... arguments) {
        problems.add(new Problem(file, 0, 0, pathOf(key), kind, List.of(arguments)));
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
