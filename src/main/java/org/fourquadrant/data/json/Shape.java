package org.fourquadrant.data.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fourquadrant.model.language.Tokens;

/**
 * How a value is written to an object of a file and read back: each of its properties is declared once, in the order of
 * the file. Reading starts from a base, which gives whatever the file does not say; what is wrong is a problem of the
 * part and leaves the base's. Keys that are not declared are passed over.
 *
 * @param <T> what is written and read
 */
public final class Shape<T> {

    private record Property<T>(String key, Function<T, Object> write, BiFunction<JsonPart, T, T> read) {}

    private final List<Property<T>> properties;

    private Shape(List<Property<T>> properties) {
        this.properties = List.copyOf(properties);
    }

    /** A shape without properties, to begin with. */
    public static <T> Shape<T> empty() {
        return new Shape<>(List.of());
    }

    /**
     * With one property more.
     *
     * @param write what stands in the file
     * @param read the base with what the part says of this property
     */
    public Shape<T> with(String key, Function<T, Object> write, BiFunction<JsonPart, T, T> read) {
        List<Property<T>> all = new ArrayList<>(properties);
        all.add(new Property<>(key, write, read));
        return new Shape<>(all);
    }

    /** With a text more. */
    public Shape<T> withText(String key, Function<T, String> get, BiFunction<T, String, T> set) {
        return with(
                key,
                get::apply,
                (part, base) ->
                        part.text(key).map(text -> set.apply(base, text)).orElse(base));
    }

    /** With an enum constant more, written in lower case. */
    public <E extends Enum<E>> Shape<T> withConstant(
            String key, Class<E> type, Function<T, E> get, BiFunction<T, E, T> set) {
        return with(
                key,
                value -> Tokens.of(get.apply(value)),
                (part, base) -> part.constant(key, type)
                        .map(constant -> set.apply(base, constant))
                        .orElse(base));
    }

    /** With an object more that has a shape of its own. */
    public <P> Shape<T> withPart(String key, Shape<P> shape, Function<T, P> get, BiFunction<T, P, T> set) {
        return with(
                key,
                value -> shape.tree(get.apply(value)),
                (part, base) -> part.part(key)
                        .map(within -> set.apply(base, shape.read(within, get.apply(base))))
                        .orElse(base));
    }

    /** A value as nested maps in the form of its file. */
    public Map<String, Object> tree(T value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        properties.forEach(property -> tree.put(property.key(), property.write().apply(value)));
        return tree;
    }

    /** The value that a part describes. */
    public T read(JsonPart part, T base) {
        T value = base;
        for (Property<T> property : properties) {
            value = property.read().apply(part, value);
        }
        return value;
    }
}
