package org.fourquadrant.facts.years;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Trait;

/**
 * The moves of countries that have something in common.
 *
 * @param trait what they have in common; empty where it is where they began
 * @param start the quadrant they began in, where that is what they have in common; empty too where it was not decided
 * @param moves who moved or stayed, in the dataset's order
 */
public record MovePanel(Optional<Trait> trait, Optional<Quadrant> start, List<Move> moves) {

    public MovePanel {
        Objects.requireNonNull(trait, "trait");
        Objects.requireNonNull(start, "start");
        moves = List.copyOf(moves);
    }

    /** How many ended in another quadrant than they began in. */
    public int changed() {
        return (int) moves.stream().filter(Move::isChange).count();
    }
}
