package org.fourquadrant.model.law;

import java.util.Objects;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A measure that rates belong to. Rates of one layer replace each other, those of different layers add up.
 *
 * @param id e.g. {@code reciprocal}
 * @param name its name
 * @param order its place among the layers where they are listed, from 0
 */
public record DutyLayer(String id, LocalizedText name, int order) {

    public DutyLayer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** By the id, which no two of a ledger share. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
