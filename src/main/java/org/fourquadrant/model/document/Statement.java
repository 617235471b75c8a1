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
 * @param among of these only whom it names here, as the allies and partners that a paper speaks of; empty for all of them
 * @param topic what it is about
 * @param stage how far the matter has come
 * @param measure the tariff measure it belongs to, e.g. {@code reciprocal-2025-04}, else empty; statements of one
 *     measure make its history
 * @param product the product of a product tariff, else empty
 * @param quantity what it says in numbers, if anything
 * @param basis what a tariff rate contains
 * @param asPrinted the figure, else a few words that find the place, exactly as the document prints them; may be empty
 * @param dates when
 * @param summary what it says, in our own words
 * @param citation where it stands
 * @param note a remark of ours, as on sources that disagree; may be empty
 * @param opinion whether it is what an author argues for, judges or expects, not a fact reported
 * @param inferred whether we conclude it, or its date, from what the document prints; the note says how
 */
public record Statement(
        String id,
        List<Subject> subjects,
        List<Subject> among,
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
        boolean opinion,
        boolean inferred) {

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

    /** What a document says in so many words of all its subjects. */
    public Statement(
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
        this(
                id, subjects, List.of(), topic, stage, measure, product, quantity, basis, asPrinted, dates, summary,
                citation, note, opinion, false);
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
        among = List.copyOf(among);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("Statement without a subject: " + id);
        }
    }
}
