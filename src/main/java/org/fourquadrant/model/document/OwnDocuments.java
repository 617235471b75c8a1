package org.fourquadrant.model.document;

import java.util.Objects;

/**
 * A package of documents of a person's own, which joins those that travel in the program and can be taken out again.
 *
 * @param name name of the package
 * @param place path of its folder as it was named, so that a saved view can name it
 * @param library its documents and what they say
 */
public record OwnDocuments(String name, String place, Library library) {

    public OwnDocuments {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(library, "library");
    }
}
