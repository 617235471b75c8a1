package org.fourquadrant.ui.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.word.UnitWords;
import org.fourquadrant.data.problem.NameList;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.dataset.TableChoices.Choice;
import org.fourquadrant.text.Texts;

/** The answers that there are to what has to be answered before a table can be opened. */
final class Questions {

    /**
     * An answer to click.
     *
     * @param name what stands on its button
     * @param answer what it says
     */
    record Offer(String name, UnaryOperator<TableChoices> answer) {}

    /** What is wrong with one row, which can be opened without it. */
    private static final Set<ProblemKind> OF_ROWS = EnumSet.of(
            ProblemKind.NUMBER_EXPECTED,
            ProblemKind.INTEGER_EXPECTED,
            ProblemKind.FIGURE_IMPLAUSIBLE,
            ProblemKind.COUNTRY_CONFLICT,
            ProblemKind.COUNTRY_UNKNOWN,
            ProblemKind.COUNTRY_UNKNOWN_NEAR,
            ProblemKind.BALANCE_OF_THE_US);

    private static final List<String> MONEY =
            List.of("USD", "USD thousand", "USD million", "USD 100 million", "USD billion");
    private static final int MOST_DATASETS = 4;

    private final Texts texts;
    private final ColumnText words;
    private final Workspace workspace;

    Questions(Texts texts, Workspace workspace) {
        this.texts = texts;
        this.words = new ColumnText(texts);
        this.workspace = workspace;
    }

    /** Whether it is wrong with a row, of which there may be many. */
    static boolean isOfRow(Problem problem) {
        return OF_ROWS.contains(problem.kind()) || problem.kind() == ProblemKind.COUNTRY_TWICE;
    }

    /** The answers to a problem; none where the file or a menu of a column has to be changed. */
    List<Offer> offers(Problem problem) {
        if (OF_ROWS.contains(problem.kind())) {
            UnaryOperator<TableChoices> without = now -> now.withDoubtful(TableChoices.Doubtful.LEFT_OUT);
            boolean side = problem.kind() == ProblemKind.BALANCE_OF_THE_US;
            return List.of(new Offer(
                    texts.get("offer.leave_out"),
                    side ? now -> without.apply(now).withSide(BalanceSide.US) : without));
        }
        return switch (problem.kind()) {
            case COLUMN_ASKED, COLUMN_UNSURE, COLUMN_BARE -> columns(problem);
            case COLUMN_OTHER ->
                Stream.concat(columns(problem).stream(), joins().stream()).toList();
            case UNIT_ASKED, UNIT_IMPLAUSIBLE -> units(MONEY);
            case FRACTION_ASKED -> units(List.of("percent", "fraction"));
            case SHARE_IMPLAUSIBLE -> units(List.of("percent"));
            case DECIMAL_ASKED ->
                Stream.of("decimal point", "decimal comma")
                        .map(said -> new Offer(texts.get(said.replace(' ', '_')), UnitAnswer.saying(said)))
                        .toList();
            case SIDE_ASKED, SIDE_CONTRADICTED ->
                List.of(
                        new Offer(texts.get("side.us"), now -> now.withSide(BalanceSide.US)),
                        new Offer(texts.get("side.partner"), now -> now.withSide(BalanceSide.PARTNER)));
            case SIDE_OF_FLOWS_ASKED ->
                List.of(
                        new Offer(texts.get("flows.us"), now -> now.withSide(BalanceSide.US)),
                        new Offer(texts.get("flows.partner"), now -> now.withSide(BalanceSide.PARTNER)));
            case SHEET_ASKED ->
                names(problem, 0).stream()
                        .map(name -> new Offer(sheet(name, names(problem, 2)), now -> now.with(Choice.SHEET, name)))
                        .toList();
            case CHOICE_NOT_THERE -> List.of(new Offer(texts.get("offer.forget"), forgetting(problem)));
            default -> List.of();
        };
    }

    private String sheet(String name, List<String> hidden) {
        return hidden.contains(name) ? texts.format("sheet.hidden", name) : name;
    }

    private List<Offer> columns(Problem problem) {
        Choice choice = Choice.ofOption(argument(problem, 1)).orElse(Choice.Y);
        return names(problem, 0).stream()
                .map(name -> new Offer(name, now -> now.with(choice, name)))
                .toList();
    }

    private List<Offer> joins() {
        return workspace.datasets().stream()
                .map(dataset -> dataset.info())
                .limit(MOST_DATASETS)
                .map(info -> new Offer(
                        texts.format("offer.join", info.title().in(texts.language())),
                        now -> now.with(Choice.JOIN, info.name())))
                .toList();
    }

    private List<Offer> units(List<String> units) {
        List<Offer> offers = new ArrayList<>();
        for (String text : units) {
            UnitWords.parse(text).ifPresent(unit -> offers.add(new Offer(words.unit(unit), UnitAnswer.saying(text))));
        }
        return offers;
    }

    private static UnaryOperator<TableChoices> forgetting(Problem problem) {
        Optional<Choice> choice = Choice.ofOption(argument(problem, 0));
        return now -> choice.isEmpty() ? now : now.with(choice.get(), Optional.empty());
    }

    private static List<String> names(Problem problem, int place) {
        return NameList.names(argument(problem, place));
    }

    private static String argument(Problem problem, int place) {
        return problem.arguments().size() > place ? problem.arguments().get(place) : "";
    }
}
