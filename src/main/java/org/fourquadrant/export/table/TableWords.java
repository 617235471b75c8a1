package org.fourquadrant.export.table;

import java.util.Objects;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/**
 * What tables are written with in one language.
 *
 * @param language the language
 * @param texts the words of the domain
 * @param figures numbers
 */
public record TableWords(Language language, Texts texts, Figures figures) {

    public TableWords {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(figures, "figures");
    }

    public static TableWords in(Language language) {
        return new TableWords(language, Texts.of("org.fourquadrant.text.vocabulary", language), new Figures(language));
    }
}
