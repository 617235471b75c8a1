package org.fourquadrant.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fourquadrant.model.language.Language;

/**
 * Places in Japanese documents in the language of the reader: {@code 図表3} is {@code figure 3} to whoever reads English, who still
 * gets the printed words to find it by.
 */
public final class PlaceNames {

    /** What is printed, and what it is in English; {@code $1} is the number. */
    private record Name(Pattern printed, String english) {
        Name(String printed, String english) {
            this(Pattern.compile(printed), english);
        }
    }

    private static final List<Name> NAMES = List.of(
            // The word means both; what two of our papers number so is a table.
            new Name("図表2", "table 2"),
            new Name("図表(\\d+)", "figure $1"),
            new Name("第(\\d+)表", "table $1"),
            new Name("脚注(\\d+)", "note $1"),
            new Name("第(\\d+)段落", "paragraph $1"),
            new Name("第(\\d+)部(.+)", "part $1, $2"),
            new Name("第(\\d+)部", "part $1"),
            new Name("はじめに", "introduction"),
            new Name("参考文献", "references"),
            new Name("要点", "summary"),
            new Name("補論", "appendix"));

    /** Between the parts of a place as our data writes it. */
    private static final String BETWEEN = "・";

    private final Language language;

    public PlaceNames(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /** The place in the reader's language alone, as for a chip. */
    public String brief(String printed) {
        if (language == Language.JAPANESE) {
            return printed;
        }
        String[] parts = printed.split(BETWEEN);
        for (int index = 0; index < parts.length; index++) {
            parts[index] = english(parts[index]);
        }
        return String.join(", ", parts);
    }

    /** The place in the reader's language with the printed words behind it where these differ. */
    public String full(String printed) {
        String brief = brief(printed);
        return brief.equals(printed) ? printed : brief + " (" + printed + ")";
    }

    private static String english(String part) {
        return NAMES.stream()
                .filter(name -> name.printed().matcher(part).matches())
                .findFirst()
                .map(name -> name.printed().matcher(part).replaceFirst(name.english()))
                .orElse(part);
    }
}
