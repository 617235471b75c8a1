package org.fourquadrant.ui.state;

import javafx.beans.value.ObservableValue;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/** The texts of one bundle, which change by themselves when the language does. */
public final class LiveTexts {

    private final ObservableValue<Texts> texts;

    /**
     * The texts of a bundle.
     *
     * @param bundle full name without language
     * @param language the language in which they are given
     */
    public LiveTexts(String bundle, ObservableValue<Language> language) {
        this.texts = language.map(chosen -> Texts.of(bundle, chosen));
    }

    /** A text in the language of the moment, for a property to be bound to. */
    public ObservableValue<String> of(String key) {
        return texts.map(now -> now.get(key));
    }

    /** The texts in the language of the moment. */
    public Texts now() {
        return texts.getValue();
    }

    /** The texts as the language changes. */
    public ObservableValue<Texts> all() {
        return texts;
    }
}
