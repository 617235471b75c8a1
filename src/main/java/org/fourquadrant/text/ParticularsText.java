package org.fourquadrant.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.dataset.Particulars;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.language.Language;

/** What a source says of a value besides the value: edition, basis, estimate, note and vintage. */
public final class ParticularsText {

    /** The usual basis of a share, which need not be said. */
    private static final String GDP = "gdp";

    private final Texts texts;
    private final Dates dates;

    public ParticularsText(Language language) {
        this.texts = Texts.of("org.fourquadrant.text.vocabulary", language);
        this.dates = new Dates(language);
    }

    /** Such as {@code edition 2002, share of GNP, estimate, note: fiscal FY2001}; empty where there is nothing to say. */
    public Optional<String> of(Observation value) {
        Particulars particulars = value.particulars();
        List<String> said = new ArrayList<>();
        add(said, "particular.edition", particulars.edition());
        if (!particulars.basis().equalsIgnoreCase(GDP)) {
            add(said, "particular.basis", particulars.basis().toUpperCase(Locale.ROOT));
        }
        if (value.estimate()) {
            said.add(texts.get("estimate.yes"));
        }
        if (particulars.whole()) {
            said.add(texts.get("particular.whole"));
        }
        if (!particulars.vintage().isEmpty()) {
            said.add(texts.format("particular.vintage", dates.partial(PartialDate.parse(particulars.vintage()))));
        }
        add(said, "particular.note", particulars.note());
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(texts.get("list.separator"), said));
    }

    private void add(List<String> said, String key, String value) {
        if (!value.isBlank()) {
            said.add(texts.format(key, value));
        }
    }
}
