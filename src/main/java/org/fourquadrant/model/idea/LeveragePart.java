package org.fourquadrant.model.idea;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A part of the idea that tariffs and security are levers for each other.
 *
 * @param id unique id
 * @param name what it is called
 * @param statements ids of the statements that tell it, in their order
 */
public record LeveragePart(String id, LocalizedText name, List<String> statements) {

    public LeveragePart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        statements = List.copyOf(statements);
    }
}
