package org.fourquadrant.ui.dossier;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.country.Quadrant;

/**
 * What a quadrant means.
 *
 * @param quadrant the quadrant
 * @param title what puts a country into it
 * @param lines what the documents say of it
 */
record QuadrantMeaning(Quadrant quadrant, String title, List<Line> lines) {

    QuadrantMeaning {
        Objects.requireNonNull(quadrant, "quadrant");
        Objects.requireNonNull(title, "title");
        lines = List.copyOf(lines);
    }
}
