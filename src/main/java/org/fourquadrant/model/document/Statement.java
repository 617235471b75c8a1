package org.fourquadrant.model.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.language.LocalizedText;

/**
 * One claim of one document.
 *
 * @param id unique id
 * @param subjects whom it speaks of, at least one
 * @param topic what it is about
 * @param stage how far the matter has come
 * @param measure the tariff measure it belongs to, e.g. {@code reciprocal-2025-04}, else empty; statements of one
 *     measure make its history
 * @param product the product of a product tariff, else empty
 * @param quantity what it says in numbers, if anything
 * @param basis what a tariff rate contains
 * @param asPrinted the figure exactly as the document prints it, else empty
 * @param dates when
 * @param summary what it says, in our own words
 * @param citation where it stands
 * @param note a remark of ours, as on sources that disagree; may be empty
 * @param opinion whether it is what an author argues for, not a fact reported
 */
public record Statement(
        String id,
        List<Subject> subjects,
        Topic topic,
        Stage stage,
        String measure,
        LocalizedText product,
        Optional<Quantity> quantity,
        RateBasis basis,
        String asPrinted,
        Dates dates,
        LocalizedText summary,
        Citation citation,
        LocalizedText note,
        boolean opinion) {

    /**
     * When a matter was announced, when it takes effect and from when it no longer does.
     *
     * @param announced day it was said, signed or published
     * @param effective first day of effect
     * @param ended first day without effect
     */
    public record Dates(Optional<PartialDate> announced, Optional<PartialDate> effective, Optional<PartialDate> ended) {
        public Dates {
            Objects.requireNonNull(announced, "announced");
            Objects.requireNonNull(effective, "effective");
            Objects.requireNonNull(ended, "ended");
        }

        /** The day the matter is first known of: announced, else effective. */
        public Optional<PartialDate> first() {
            return announced.or(() -> effective);
        }
    }

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(asPrinted, "asPrinted");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(note, "note");
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("Statement without a subject: " + id);
        }
    }
}
