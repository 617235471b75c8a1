package org.fourquadrant.export.page;

import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Texts;

/** Statements in a line, with where they stand. */
final class Citations {

    private Citations() {}

    static String entry(Related related, Language language) {
        Texts texts = ExportTexts.in(language);
        Statement statement = related.statement();
        String date =
                statement.dates().first().map(new Dates(language)::partial).orElse("");
        String document = related.cited().document().shortName().in(language);
        String place = statement.citation().place();
        String cited = place.isBlank() ? document : texts.format("cite", document, place);
        return texts.format(
                date.isEmpty() ? "dossier.entry.undated" : "dossier.entry",
                date,
                statement.summary().in(language),
                cited);
    }
}
