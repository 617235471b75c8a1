package org.fourquadrant.model.document;

import java.util.Objects;

/**
 * Where a figure or a claim stands.
 *
 * @param document id of the {@link SourceDocument}
 * @param place page, section, figure, table or note within it as the document itself names it; may be empty
 */
public record Citation(String document, String place) {

    public Citation {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(place, "place");
    }
}
