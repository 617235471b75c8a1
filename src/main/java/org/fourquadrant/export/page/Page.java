package org.fourquadrant.export.page;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.model.language.Language;

/**
 * One page or slide.
 *
 * @param title what it is called
 * @param description what it shows, in a sentence or two
 * @param language the language of its text
 * @param drawing what is seen
 * @param notes what the speaker reads, line by line; may be empty
 * @param provenance what it was drawn from, for a chart
 */
public record Page(
        String title,
        String description,
        Language language,
        Drawing drawing,
        String notes,
        Optional<Provenance> provenance) {

    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** The same with what it was drawn from. */
    Page withProvenance(Optional<Provenance> value) {
        return new Page(title, description, language, drawing, notes, value);
    }

    /** The same with something else to be seen. */
    Page withDrawing(Drawing other) {
        return new Page(title, description, language, other, notes, provenance);
    }
}
