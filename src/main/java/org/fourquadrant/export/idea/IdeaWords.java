package org.fourquadrant.export.idea;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceNames;
import org.fourquadrant.text.Texts;

/**
 * Texts, numbers and dates of what is said of the papers' ideas, in one language.
 *
 * @param language the language
 * @param texts the sentences and headings of this room
 * @param figures numbers
 * @param dates dates
 */
public record IdeaWords(Language language, Texts texts, Figures figures, Dates dates) {

    /** Columns that are called by a word of the vocabulary, by key; the others by one of their table. */
    private static final Map<String, String> COMMON = Map.of(
            "iso3", "heading.code", "name", "heading.name", "quadrant", "heading.quadrant", "year", "heading.year");

    public IdeaWords {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(dates, "dates");
    }

    public static IdeaWords in(Language language) {
        Texts texts = Texts.of("org.fourquadrant.export.idea.ideas", language);
        return new IdeaWords(language, texts, new Figures(language), new Dates(language));
    }

    /** The headers of a table: a word of the vocabulary, else the text {@code <table>.<key>}. */
    public List<String> headers(String table, List<String> keys) {
        return keys.stream()
                .map(key -> texts.get(COMMON.getOrDefault(key, table + "." + key)))
                .toList();
    }

    /** Where something stands: document, by its short name where the library has it, and place. */
    String source(Citation citation, Library library) {
        String document = library.document(citation.document())
                .map(one -> one.shortName().in(language))
                .orElse(citation.document());
        return texts.format("citation", document, new PlaceNames(language).full(citation.place()));
    }
}
