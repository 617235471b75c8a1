package org.fourquadrant.data.importing.choice;

import java.util.EnumSet;
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
        TableChoices fitting = kept;
        for (Problem problem : unfit) {
            Optional<TableChoices.Choice> choice = answered(problem);
            fitting = choice.isPresent() ? fitting.with(choice.get(), Optional.empty()) : fitting;
        }
        return fitting;
    }

    private static Optional<TableChoices.Choice> answered(Problem problem) {
        return switch (problem.kind()) {
            case ENCODING_NOT_THERE -> Optional.of(TableChoices.Choice.ENCODING);
            case SHEET_ASKED -> Optional.of(TableChoices.Choice.SHEET);
            case JOIN_UNKNOWN -> Optional.of(TableChoices.Choice.JOIN);
            default -> problem.arguments().stream().findFirst().flatMap(TableChoices.Choice::ofOption);
        };
    }
}
