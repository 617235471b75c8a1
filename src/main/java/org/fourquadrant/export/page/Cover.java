package org.fourquadrant.export.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.text.WritableText;

/**
 * The words of the first page of a deck.
 *
 * @param title what the deck is called; empty for its own name
 * @param subtitle under it; may be empty
 * @param author who shows it; may be empty
 * @param date when, if it is said
 */
public record Cover(String title, String subtitle, String author, Optional<LocalDate> date) {

    public Cover {
        title = WritableText.of(title);
        subtitle = WritableText.of(subtitle);
        author = WritableText.of(author);
        Objects.requireNonNull(date, "date");
    }

    /** The same with a name for a deck that it gives none to. */
    public Cover named(String name) {
        return title.isBlank() ? new Cover(name, subtitle, author, date) : this;
    }
}
