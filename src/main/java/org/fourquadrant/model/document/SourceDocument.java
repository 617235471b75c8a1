package org.fourquadrant.model.document;

import java.time.LocalDate;
import java.util.Objects;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A document that figures and statements are cited from.
 *
 * @param id short id used in citations
 * @param title its title, in its own language and in English
 * @param shortName the name used in citation chips
 * @param author its authors, may be empty
 * @param publisher who published it
 * @param published when it was published or, where no such date is printed, completed
 * @param knownUntil the last day that it knows of
 * @param url its address where one is printed, else empty
 * @param language ISO 639-1 tag of the language it is written in
 */
public record SourceDocument(
        String id,
        LocalizedText title,
        LocalizedText shortName,
        LocalizedText author,
        LocalizedText publisher,
        PartialDate published,
        LocalDate knownUntil,
        String url,
        String language) {

    public SourceDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(knownUntil, "knownUntil");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(language, "language");
    }

    /** By the id, which no two of a library share. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
