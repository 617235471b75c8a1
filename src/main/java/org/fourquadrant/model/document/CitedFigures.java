package org.fourquadrant.model.document;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourquadrant.model.language.LocalizedText;

/**
 * The figures that the program offers or reckons with, each with the place it stands at.
 *
 * @param lines the shares of GDP that are offered for the line; at first the line stands at the first of them
 * @param constants the constants of formulas
 */
public record CitedFigures(List<AskedShare> lines, List<Constant> constants) {

    /** No figures, so that nothing is offered. */
    public static final CitedFigures NONE = new CitedFigures(List.of(), List.of());

    /**
     * A constant of a formula, or what is assumed at first.
     *
     * @param id short id
     * @param value the constant
     * @param range within which a person may move it; empty for what is not moved
     * @param name what it is
     * @param citation where it stands, or that it is ours
     */
    public record Constant(String id, double value, Optional<Range> range, LocalizedText name, Citation citation) {

        public Constant {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(range, "range");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(citation, "citation");
        }
    }

    /**
     * From where to where a figure can be moved.
     *
     * @param least its least value
     * @param most its largest
     * @param step by what
     */
    public record Range(double least, double most, double step) {}

    public CitedFigures {
        lines = List.copyOf(lines);
        constants = List.copyOf(constants);
    }

    /** The highest share that is offered, per cent of GDP; empty where none is. */
    public OptionalDouble highestLine() {
        return lines.stream().mapToDouble(AskedShare::percent).max();
    }

    /** @throws NoSuchElementException if there is no such constant */
    public double constant(String id) {
        return find(id).value();
    }

    /** @throws NoSuchElementException if there is no such constant */
    public Constant find(String id) {
        return constants.stream()
                .filter(constant -> constant.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No constant " + id));
    }
}
