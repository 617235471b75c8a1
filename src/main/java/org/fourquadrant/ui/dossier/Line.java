package org.fourquadrant.ui.dossier;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.ui.shared.Source;

/**
 * One statement as it is read in the dossier.
 *
 * @param date when, or empty
 * @param head what it is on, or what it does in a chain of reasons; may be empty
 * @param figure its figure, may be empty
 * @param tag its stage
 * @param text what it says
 * @param scope of whom it is said where not of the country itself, may be empty
 * @param note a remark of ours, may be empty
 * @param opinion whether it is an opinion, in words; empty where it is not
 * @param source where it stands
 */
record Line(
        String date,
        String head,
        String figure,
        Optional<Tag> tag,
        String text,
        String scope,
        String note,
        String opinion,
        Source source) {

    Line {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(source, "source");
    }

    /** The same without its day. */
    Line undated() {
        return new Line("", head, figure, tag, text, scope, note, opinion, source);
    }

    /** The same with another tag and figure. */
    Line with(Optional<Tag> itsTag, String itsFigure) {
        return new Line(date, head, itsFigure, itsTag, text, scope, note, opinion, source);
    }
}
