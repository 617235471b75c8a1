package org.fourquadrant.ui.reading;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.preview.TablePreview;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.dataset.TableChoices.Choice;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/** What is said of a table, in the words of the window: in a few words, and in a sentence without options of the command line. */
public final class ProblemNames {

    private static final Pattern OPTION = Pattern.compile("--("
            + Stream.concat(
                            Stream.of(Choice.values())
                                    .map(choice -> choice.option().substring(2)),
                            Stream.of("unit", "rate", "side", "leave-out"))
                    .collect(Collectors.joining("|"))
            + ")(?![a-z-])");

    private final Texts texts;
    private final ProblemText text;
    private final ColumnText words;

    /** @param language of the words */
    public ProblemNames(Language language) {
        this(Texts.of(TableDialog.BUNDLE, language));
    }

    ProblemNames(Texts texts) {
        this.texts = texts;
        this.text = new ProblemText(texts.language());
        this.words = new ColumnText(texts);
    }

    /** A kind of thing that is said, in a few words. */
    String of(ProblemKind kind) {
        try {
            return texts.get("kind", kind);
        } catch (MissingResourceException other) {
            return texts.get("kind.other");
        }
    }

    /** What is said, in a few words; what is computed names what of. */
    String title(Problem problem) {
        List<String> arguments = problem.arguments();
        return problem.kind() == ProblemKind.BALANCE_COMPUTED
                ? texts.format("computed", withoutUnit(arguments.get(0)), withoutUnit(arguments.get(2)))
                : of(problem.kind());
    }

    /** A name without what stands in brackets behind it, which a line has no room for. */
    private static String withoutUnit(String name) {
        int bracket = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
        return bracket > 0 ? name.substring(0, bracket).strip() : name;
    }

    /** What is wrong and what to do. */
    String message(Problem problem) {
        return inWindow(text.message(problem));
    }

    /** {@code file:row:column: what is wrong}, without the folder of the file. */
    String line(Problem problem) {
        String line = text.line(problem);
        String file = problem.file();
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return inWindow(line.startsWith(file) ? name + line.substring(file.length()) : line);
    }

    /** What is wrong, behind its line. */
    String placed(Problem problem) {
        return problem.row() > 0
                ? texts.format("placed", String.valueOf(problem.row()), message(problem))
                : message(problem);
    }

    /** {@code file:row:column: what is wrong}, the file as the person named it. */
    public String fullLine(Problem problem) {
        return inWindow(text.line(problem));
    }

    private String inWindow(String sentence) {
        return OPTION.matcher(sentence).replaceAll(option -> Matcher.quoteReplacement(field(option.group(1))));
    }

    private String field(String option) {
        Optional<Choice> choice = Choice.ofOption("--" + option);
        String name = Stream.of(TablePreview.Role.values())
                .filter(role -> choice.isPresent() && role.choice().equals(choice))
                .findFirst()
                .map(words::name)
                .orElseGet(() -> texts.get("option." + option.replace('-', '_')));
        return texts.format("field", name);
    }
}
