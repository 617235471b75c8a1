package org.fourquadrant.ui.files;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.ProblemText;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.text.Texts;

/**
 * A table that a person opens, as it was understood by the answers that are known, and how it is read with others.
 *
 * @param reading what it was taken for
 * @param choices the answers that it was read by: those of the edition that is open, or none
 * @param unfit what is said of answers of the edition that is open which do not fit this one
 * @param again reads it as a person says; takes its time, so it is called in the background
 * @param workspace has the countries that names may mean, and the datasets that measures can be joined from
 * @param text puts problems into words
 */
record OwnTable(
        TableReading reading,
        TableChoices choices,
        List<Problem> unfit,
        Reader again,
        Workspace workspace,
        ProblemText text) {

    private static final Pattern OPTION =
            Pattern.compile("--(x|y|country|year-column|unit|rate|side|encoding|sheet|join|leave-out)(?![a-z-])");

    /** Reads the table once more. */
    @FunctionalInterface
    interface Reader {
        TableReading read(TableChoices choices, ReadingProgress progress);
    }

    OwnTable {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(choices, "choices");
        unfit = List.copyOf(unfit);
        Objects.requireNonNull(again, "again");
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(text, "text");
    }

    /** The columns, sheets and datasets of before that there are not, as a person named them. */
    String noLonger() {
        return unfit.stream()
                .flatMap(problem -> problem.kind() == ProblemKind.CHOICE_NOT_THERE
                        ? Stream.of(problem.field())
                        : answered(problem).stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What such a problem names last is what was answered. */
    private static Optional<String> answered(Problem problem) {
        List<String> all = problem.arguments();
        int place = problem.kind() == ProblemKind.SHEET_ASKED ? 1 : 0;
        return all.size() > place ? Optional.of(all.get(place)) : Optional.empty();
    }

    /** What is to be said of a reading, a line each, without the folder of the file; the options of the command line by the names of fields. */
    List<String> lines(TableReading read, Texts texts) {
        return read.problems().stream()
                .map(text::line)
                .map(line -> line.startsWith(read.file())
                        ? shortName(read.file()) + line.substring(read.file().length())
                        : line)
                .map(line -> OPTION.matcher(line)
                        .replaceAll(option -> Matcher.quoteReplacement(field(option.group(1), texts))))
                .toList();
    }

    private static String shortName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String field(String option, Texts texts) {
        String key = "reading." + option.replace('-', '_').replace("year_column", "year");
        return texts.format("reading.field", texts.get(key));
    }
}
