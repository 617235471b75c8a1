package org.fourquadrant.cli;

import java.util.Arrays;
import java.util.Optional;
import org.fourquadrant.model.language.Language;
import picocli.CommandLine.ITypeConverter;

/** The option {@code --lang}, which is looked for before all others because their messages are in its language. */
final class LanguageOption implements ITypeConverter<Language> {

    static final String NAME = "--lang";

    @Override
    public Language convert(String tag) {
        return of(tag).orElseThrow(() -> new IllegalArgumentException("Not a language of the program: " + tag));
    }

    /** The language that the arguments ask for; empty where they ask for none or for one that there is not. */
    static Optional<Language> in(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(NAME + "=")) {
                return of(arguments[i].substring(NAME.length() + 1));
            }
            if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                return of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> of(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
