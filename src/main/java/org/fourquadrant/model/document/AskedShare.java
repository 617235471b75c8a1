package org.fourquadrant.model.document;

import java.util.Objects;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A share of GDP for defence that somebody asks for, offered for the line.
 *
 * @param id short id
 * @param percent per cent of GDP
 * @param name who asks, in two words
 * @param asked who asks, in a phrase
 * @param source where it stands
 */
public record AskedShare(String id, double percent, LocalizedText name, LocalizedText asked, Source source) {

    /**
     * Where a share is asked for.
     *
     * @param document id of a document of the library; empty where the title names another source
     * @param title title of that other source
     * @param place place in the source
     * @param date day or month of its decision, else of its publication
     */
    public record Source(String document, LocalizedText title, LocalizedText place, PartialDate date) {

        public Source {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(date, "date");
        }

        /** Whether it is none of the documents of the library, which say themselves what they know and since when. */
        public boolean isOutsideTheLibrary() {
            return document.isEmpty();
        }
    }

    public AskedShare {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(source, "source");
    }
}
