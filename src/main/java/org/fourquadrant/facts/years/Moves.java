package org.fourquadrant.facts.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Quadrant;

/**
 * Who moved from one year to another, and who is left out.
 *
 * @param moves every economy with both values in both years, those that stayed too, in the dataset's order
 * @param leftOut the others that the dataset lists, with what is missing in the first of the two years that lacks something
 */
public record Moves(List<Move> moves, List<Gap> leftOut) {

    public Moves {
        moves = List.copyOf(moves);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A field of the matrix of quadrants from and to; empty stands for not decided, its fifth row and column.
     *
     * @param from the quadrant in the first year
     * @param to the quadrant in the last
     */
    public record FromTo(Optional<Quadrant> from, Optional<Quadrant> to) {}

    /** The moves of each field of the matrix that has any. */
    public Map<FromTo, List<Move>> matrix() {
        Map<FromTo, List<Move>> matrix = new LinkedHashMap<>();
        for (Move move : moves) {
            FromTo field = new FromTo(move.from().quadrant(), move.to().quadrant());
            matrix.computeIfAbsent(field, key -> new ArrayList<>()).add(move);
        }
        return matrix;
    }

    /** The same of some countries only. */
    public Moves only(Predicate<Country> wanted) {
        return new Moves(
                moves.stream().filter(move -> wanted.test(move.country())).toList(),
                leftOut.stream().filter(gap -> wanted.test(gap.country())).toList());
    }

    /** Who moved so. */
    public List<Move> in(Optional<Quadrant> from, Optional<Quadrant> to) {
        return moves.stream()
                .filter(move -> move.from().quadrant().equals(from)
                        && move.to().quadrant().equals(to))
                .toList();
    }

    /** How many moved so. */
    public int count(Optional<Quadrant> from, Optional<Quadrant> to) {
        return in(from, to).size();
    }

    /** How many ended where they began. */
    public int stayed() {
        return count(Move.Cause.STAYED);
    }

    /** How many crossed what a cause says. */
    public int count(Move.Cause cause) {
        return (int) moves.stream().filter(move -> move.cause() == cause).count();
    }

    /** How many are left out for a reason. */
    public int leftOut(Gap.Reason reason) {
        return (int) leftOut.stream().filter(gap -> gap.reason() == reason).count();
    }
}
