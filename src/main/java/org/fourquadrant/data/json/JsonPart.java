package org.fourquadrant.data.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.language.Tokens;

/**
 * An object within a JSON file, asked for its properties. A property of the wrong type is a problem and counts as absent.
 * What is wrong goes where the reading of the file collects its problems.
 */
public final class JsonPart {

    /** No quantity that is shown here comes near it; beyond, what is drawn from a number is no longer one. */
    private static final double LARGEST = 1e15;

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Problems problems;

    /** @param path where the object stands in the file, e.g. {@code resources[0].schema}; empty for the root */
    JsonPart(String file, String path, JsonNode node, Problems problems) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    /** The same object, what is wrong with which goes elsewhere. */
    public JsonPart reportingTo(Problems others) {
        return new JsonPart(file, path, node, others);
    }

    /** What the parser gave. */
    JsonNode node() {
        return node;
    }

    /** A text. */
    public Optional<String> text(String key) {
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

    /** A text, or another one where there is none. */
    public String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** A text that must be there; empty, with a problem, where it is not. */
    public String requiredText(String key) {
        Optional<String> text = text(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse("");
    }

    /** A single character. */
    public char character(String key, char otherwise) {
        Optional<String> text = text(key);
        if (text.isPresent() && text.get().length() != 1) {
            wrong(key, "character");
            return otherwise;
        }
        return text.map(one -> one.charAt(0)).orElse(otherwise);
    }

    /** A truth value. */
    public boolean bool(String key, boolean otherwise) {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            wrong(key, "true, false");
        }
        return value.asBoolean(otherwise);
    }

    /** A number that can be drawn: at most 10¹⁵, either way. */
    public OptionalDouble number(String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalDouble.empty();
        }
        if (value.isNumber() && Math.abs(value.doubleValue()) <= LARGEST) {
            return OptionalDouble.of(value.doubleValue());
        }
        wrong(key, "number");
        return OptionalDouble.empty();
    }

    /** Texts of an array; a single text counts as an array of one. */
    public List<String> texts(String key) {
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
    public List<Double> numbers(String key) {
        List<Double> numbers = new ArrayList<>();
        JsonNode array = node.path(key);
        array.forEach(one -> numbers.add(one.doubleValue()));
        boolean allNumbers = array.isArray() && numbers.stream().allMatch(number -> Math.abs(number) <= LARGEST);
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
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        Optional<String> token = text(key);
        Optional<E> constant = token.flatMap(known -> Tokens.find(known, type));
        if (token.isPresent() && constant.isEmpty()) {
            wrong(key, Tokens.all(type));
        }
        return constant;
    }

    /** Enum constants of an array, written in lower case. */
    public <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String token : texts(key)) {
            Tokens.find(token, type).ifPresentOrElse(constants::add, () -> wrong(key, Tokens.all(type)));
        }
        return constants;
    }

    /** Whether there is a property that is not null. */
    public boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** Whether there is a property, be it null. */
    public boolean mentions(String key) {
        return node.has(key);
    }

    /** Whether a property is a text. */
    public boolean hasText(String key) {
        return node.path(key).isTextual();
    }

    /** A whole number; empty, without a problem, where the property is anything else. */
    public Optional<Integer> integer(String key) {
        JsonNode value = node.path(key);
        return value.isInt() ? Optional.of(value.intValue()) : Optional.empty();
    }

    /** An object within this one. */
    public Optional<JsonPart> part(String key) {
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
    public List<JsonPart> parts(String key) {
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
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Says that a property is missing that must be there. */
    public void missing(String key) {
        report(key, ProblemKind.PROPERTY_MISSING);
    }

    /** Says that a property does not hold what it should. */
    public void wrong(String key, String expected) {
        report(key, ProblemKind.PROPERTY_WRONG, node.path(key).toString(), expected);
    }

    /** Says what is wrong with a property. */
    public void report(String key, ProblemKind kind, String... arguments) {
        problems.add(new Problem(file, 0, 0, pathOf(key), kind, List.of(arguments)));
    }

    /** Passes on what is wrong with a file that this object names. */
    public void reportAll(List<Problem> found) {
        found.forEach(problems::add);
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
