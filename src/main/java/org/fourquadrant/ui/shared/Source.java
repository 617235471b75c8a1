package org.fourquadrant.ui.shared;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.text.Reference;

/**
 * A citation as a person reads it.
 *
 * @param chip document and place in short, e.g. {@code JRI 2025-016 · §5(4)}
 * @param title title of the document
 * @param byline author and publisher, may be empty
 * @param published day of publication in words, may be empty
 * @param place the place in the document, may be empty
 * @param asPrinted the figure exactly as printed, may be empty
 * @param url address of the document, may be empty
 * @param reference the whole citation in one line, to be copied
 * @param entry the same for programs that keep literature; empty for what is no document
 */
public record Source(
        String chip,
        String title,
        String byline,
        String published,
        String place,
        String asPrinted,
        String url,
        String reference,
        Optional<Reference> entry) {

    public Source {
        Objects.requireNonNull(chip, "chip");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(byline, "byline");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(asPrinted, "asPrinted");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(entry, "entry");
    }
}
