package org.fourquadrant.export.page;

import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/** The texts of this room. */
final class ExportTexts {

    private ExportTexts() {}

    static Texts in(Language language) {
        return Texts.of("org.fourquadrant.export.slides", language);
    }
}
