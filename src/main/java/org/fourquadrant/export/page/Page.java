package org.fourquadrant.export.page;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.WritableText;

/**
 * One page or slide.
 *
 * @param title what it is called
 * @param description what it shows, in a sentence or two
 * @param language the language of its text
 * @param drawing what is seen
 * @param notes what the speaker reads, line by line; may be empty
 * @param provenance what it was drawn from, for a chart
 * @param leads the names of its texts that lead to another page, with the number of that page from 0
 * @param points the figures of its chart, where a program that can is to draw it itself
 */
public record Page(
        String title,
        String description,
        Language language,
        Drawing drawing,
        String notes,
        Optional<Provenance> provenance,
        Map<String, Integer> leads,
        Optional<PointChart> points) {

    public Page {
        title = WritableText.of(title);
        description = WritableText.of(description);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(drawing, "drawing");
        notes = WritableText.of(notes);
        Objects.requireNonNull(provenance, "provenance");
        leads = Map.copyOf(leads);
        Objects.requireNonNull(points, "points");
    }

    /** A page that leads nowhere. */
    public Page(
            String title,
            String description,
            Language language,
            Drawing drawing,
            String notes,
            Optional<Provenance> provenance) {
        this(title, description, language, drawing, notes, provenance, Map.of(), Optional.empty());
    }

    /** The same with texts that lead to other pages. */
    public Page leading(Map<String, Integer> others) {
        return new Page(title, description, language, drawing, notes, provenance, others, points);
    }

    /** The same with what it was drawn from. */
    Page withProvenance(Optional<Provenance> value) {
        return new Page(title, description, language, drawing, notes, value, leads, points);
    }

    /** The same with something else to be seen. */
    Page withDrawing(Drawing other) {
        return new Page(title, description, language, other, notes, provenance, leads, points);
    }
}
