package org.fourquadrant.data.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.Texts;

/** Problems in words, in one language: what is wrong, where, and what to do. */
public final class ProblemText {

    private static final String BUNDLE = "org.fourquadrant.data.problem.problems";

    /** What a file holds is quoted up to here. */
    private static final int LONGEST_QUOTE = 80;

    /** Controls of terminals, signs that turn the direction of text, and ends of lines. */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private final Texts texts;

    /** @param language of the texts */
    public ProblemText(Language language) {
        this.texts = Texts.of(BUNDLE, language);
    }

    /** {@code file:row:column: what is wrong}; row and column are left out where they are of the whole. */
    public String line(Problem problem) {
        StringBuilder line = new StringBuilder(UNSHOWN.matcher(problem.file()).replaceAll(" "));
        if (problem.row() > 0) {
            line.append(':').append(problem.row());
        }
        if (problem.column() > 0) {
            line.append(':').append(problem.column());
        }
        return line.append(": ").append(message(problem)).toString();
    }

    /** What is wrong and what to do, without the place. In the bundle's texts place {0} is the field. */
    public String message(Problem problem) {
        List<Object> places = new ArrayList<>();
        places.add(onOneLine(problem.field()));
        problem.arguments().forEach(argument -> places.add(onOneLine(argument)));
        return texts.format(Tokens.of(problem.kind()), places.toArray());
    }

    /** Cells can hold lines and pages of text; a problem is one line. Of names to choose from each is shown. */
    private static String onOneLine(String argument) {
        return NameList.each(argument, ProblemText::quoted);
    }

    private static String quoted(String argument) {
        String line = UNSHOWN.matcher(argument).replaceAll(" ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
