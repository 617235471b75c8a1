package org.fourquadrant.model.document;

import java.util.Objects;

/**
 * Where a figure or a claim stands.
 *
 * @param document id of the {@link SourceDocument}
 * @param place page, section, figure, table or note within it as the document itself names it; may be empty
 */
public record Citation(String document, String place) {

    /** Stands for a document where nobody says so but we. */
    public static final String OURS = "ours";

    public Citation {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(place, "place");
    }

    /** Whether no document says so, but we do. */
    public boolean isOurs() {
        return document.equals(OURS);
    }
}
