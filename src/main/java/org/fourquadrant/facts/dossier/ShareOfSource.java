package org.fourquadrant.facts.dossier;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Particulars;
import org.fourquadrant.model.document.Citation;

/**
 * The defence spending share of a country according to one source.
 *
 * @param origin the dataset or the statement it comes from
 * @param percent per cent of GDP
 * @param measuredIn the year it was measured in, where the source gives it
 * @param citation where it stands
 * @param quadrant where it would put the country, its balance being that of the view; empty without a balance, and where
 *     the share does not decide
 * @param move what choosing this source would do to the country
 * @param particulars what the source says of the share besides
 */
public record ShareOfSource(
        Origin origin,
        double percent,
        Optional<Integer> measuredIn,
        Citation citation,
        Optional<Quadrant> quadrant,
        Move move,
        Particulars particulars) {

    /** Where a share comes from. */
    public sealed interface Origin {

        /**
         * A dataset of the workspace.
         *
         * @param name its name
         */
        record OfDataset(String name) implements Origin {}

        /**
         * A statement of a document.
         *
         * @param cited the statement and its document
         */
        record OfStatement(Cited cited) implements Origin {}
    }

    /** What choosing another source would do. */
    public enum Move {
        /** It is the source that the view shows. */
        SHOWN,
        /** The country would stay in its quadrant. */
        STAYS,
        /** The choice of source alone would move the country to another quadrant. */
        MOVES,
        /** The country has no place now, or would have none, or a share does not decide in which quadrant it is. */
        NOT_COMPARABLE
    }

    public ShareOfSource {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(measuredIn, "measuredIn");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(quadrant, "quadrant");
        Objects.requireNonNull(move, "move");
        Objects.requireNonNull(particulars, "particulars");
    }
}
