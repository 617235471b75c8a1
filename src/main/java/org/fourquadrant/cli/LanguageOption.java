package org.fourquadrant.cli;

import java.util.Arrays;
import java.util.List;
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

    /** The language that the arguments ask for first; empty where they ask for none or for one that there is not. */
    static Optional<Language> in(String... arguments) {
        return allIn(arguments).stream().findFirst();
    }

    /** The languages that the arguments ask for, as in {@code --lang ja,en}; none where one of them is unknown. */
    static List<Language> allIn(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(NAME + "=")) {
                return all(arguments[i].substring(NAME.length() + 1));
            }
            if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                return all(arguments[i + 1]);
            }
        }
        return List.of();
    }

    /** The arguments with only the first of several languages, all of which there are. */
    static String[] withFirst(String... arguments) {
        if (allIn(arguments).size() < 2) {
            return arguments;
        }
        String[] fewer = arguments.clone();
        for (int i = 0; i < fewer.length; i++) {
            if (fewer[i].startsWith(NAME + "=") || i > 0 && fewer[i - 1].equals(NAME)) {
                fewer[i] = fewer[i].substring(0, fewer[i].indexOf(','));
            }
        }
        return fewer;
    }

    private static List<Language> all(String tags) {
        List<Optional<Language>> asked = Arrays.stream(tags.split(","))
                .distinct()
                .map(LanguageOption::of)
                .toList();
        return asked.stream().allMatch(Optional::isPresent)
                ? asked.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<Language> of(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
