package org.fourquadrant.data.importing.choice;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.TableChoices;

/** Answers that were given of one edition of a table and are asked of another, whose columns or sheets may have other names. */
public final class KeptAnswers {

    private static final Set<ProblemKind> UNFIT = EnumSet.of(
            ProblemKind.CHOICE_NOT_THERE,
            ProblemKind.SHEET_ASKED,
            ProblemKind.JOIN_UNKNOWN,
            ProblemKind.ENCODING_NOT_THERE);

    private KeptAnswers() {}

    /** What was said of the answers that do not fit the table. */
    public static List<Problem> unfit(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> UNFIT.contains(problem.kind()))
                .toList();
    }

    /**
     * The answers without those that do not fit.
     *
     * @param unfit what was said of these when the table was read by all of them
     */
    public static TableChoices fitting(TableChoices kept, List<Problem> unfit) {
        Set<String> options = new HashSet<>();
        Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);
        for (Problem problem : unfit) {
            kinds.add(problem.kind());
            problem.arguments().stream().findFirst().ifPresent(options::add);
        }
        return new TableChoices(
                kept.x().filter(column -> !options.contains("--x")),
                kept.y().filter(column -> !options.contains("--y")),
                kept.country().filter(column -> !options.contains("--country")),
                kept.yearColumn().filter(column -> !options.contains("--year-column")),
                kept.units(),
                kept.rate(),
                kept.side(),
                unless(kinds.contains(ProblemKind.ENCODING_NOT_THERE), kept.encoding()),
                unless(kinds.contains(ProblemKind.SHEET_ASKED), kept.sheet()),
                unless(kinds.contains(ProblemKind.JOIN_UNKNOWN), kept.join()),
                kept.names(),
                kept.doubtful());
    }

    private static Optional<String> unless(boolean unfit, Optional<String> answer) {
        return unfit ? Optional.empty() : answer;
    }
}
