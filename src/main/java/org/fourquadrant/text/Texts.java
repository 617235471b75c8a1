package org.fourquadrant.text;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;

/**
 * The texts of one room in one language. Behind the room's own bundle stands the vocabulary, so that a word of the domain
 * is the same in every room: what the room does not say itself is looked up there.
 */
public final class Texts {

    private static final String VOCABULARY = "org.fourquadrant.text.vocabulary";

    private final ResourceBundle bundle;
    private final ResourceBundle vocabulary;
    private final Language language;

    private Texts(ResourceBundle bundle, ResourceBundle vocabulary, Language language) {
        this.bundle = bundle;
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /**
     * The texts of a bundle.
     *
     * @param bundleName full name without language, e.g. {@code org.fourquadrant.chart.words.chart}
     * @throws MissingResourceException if there is no such bundle
     */
    public static Texts of(String bundleName, Language language) {
        Objects.requireNonNull(language, "language");
        return new Texts(bundle(bundleName, language), bundle(VOCABULARY, language), language);
    }

    private static ResourceBundle bundle(String name, Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(name, language.locale());
        // The language of the system must not stand in for one that is missing; a control that says so may not be given
        // in a module.
        if (!bundle.getLocale().getLanguage().equals(language.locale().getLanguage())) {
            throw new MissingResourceException(name + " is not there in " + language, name, "");
        }
        return bundle;
    }

    public Language language() {
        return language;
    }

    /** @throws MissingResourceException if neither the room nor the vocabulary has the key */
    public String get(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : vocabulary.getString(key);
    }

    /** The text of an enum constant: its key is {@code prefix.constant_in_lower_case}. */
    public String get(String prefix, Enum<?> constant) {
        return get(prefix + "." + Tokens.of(constant));
    }

    /**
     * A text with its places filled, in the syntax of {@link MessageFormat}.
     *
     * @throws MissingResourceException if the key is not there
     */
    public String format(String key, Object... arguments) {
        return new MessageFormat(get(key), language.locale()).format(arguments);
    }
}
