package org.fourquadrant.cli.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/**
 * Texts, numbers and dates of the command line in one language.
 *
 * @param language the language
 * @param texts the sentences and headings of this room
 * @param figures numbers
 * @param dates dates
 */
public record TerminalWords(Language language, Texts texts, Figures figures, Dates dates) {

    /** Stands where there is no value. */
    public static final String NOTHING = "–";

    public TerminalWords {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(dates, "dates");
    }

    public static TerminalWords in(Language language) {
        Texts texts = Texts.of("org.fourquadrant.cli.content.content", language);
        return new TerminalWords(language, texts, new Figures(language), new Dates(language));
    }

    /** Columns that are called by a word of the vocabulary, by key; the others by one of their table. */
    private static final Map<String, String> COMMON = Map.of(
            "iso3",
            "heading.code",
            "name",
            "heading.name",
            "milex_pct_gdp",
            "heading.share",
            "acts",
            "heading.law_acts",
            "year",
            "heading.year",
            "quadrant",
            "heading.quadrant",
            "cause",
            "heading.crossed");

    /** The headers of a table: a word of the vocabulary, else the text {@code <table>.<key>}. */
    public List<String> headers(String table, List<String> keys) {
        return keys.stream()
                .map(key -> texts.get(COMMON.getOrDefault(key, table + "." + key)))
                .toList();
    }
}
