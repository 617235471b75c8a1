package org.fourquadrant.data.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.dataset.TableChoices.Choice;

/** Finds the columns and series of numbers that go onto the chart; where several fit, it asks. */
final class MeasureFinder {

    /** What is looked for, in this order. */
    private enum Wanted {
        BALANCE(Concept.BALANCE, Choice.Y, true),
        SHARE(Concept.SHARE, Choice.X, true),
        EXPORTS(Concept.EXPORTS, Choice.EXPORTS, false),
        IMPORTS(Concept.IMPORTS, Choice.IMPORTS, false),
        GDP(Concept.GDP, Choice.GDP, false),
        TARIFF(Concept.TARIFF, Choice.TARIFF, false);

        private final Concept concept;
        private final Choice choice;
        private final boolean shown;

        Wanted(Concept concept, Choice choice, boolean shown) {
            this.concept = concept;
            this.choice = choice;
            this.shown = shown;
        }
    }

    private final Header header;
    private final TableChoices choices;
    private final Findings findings;
    private final MeasureCandidates candidates;

    MeasureFinder(
            Grid grid,
            Header header,
            List<ColumnWords> words,
            List<Integer> seriesColumns,
            String file,
            TableChoices choices,
            Findings findings) {
        this.header = header;
        this.choices = choices;
        this.findings = findings;
        this.candidates = new MeasureCandidates(grid, header, words, seriesColumns, file);
    }

    /** The measures of the table. */
    List<Measure> find(BalanceSide side) {
        List<MeasureCandidates.Candidate> all = candidates.find(side);
        List<Measure> measures = new ArrayList<>();
        for (Wanted wanted : Wanted.values()) {
            Optional<String> chosen = choices.of(wanted.choice);
            List<MeasureCandidates.Candidate> open = notChosenOtherwise(all, wanted.choice);
            measures.addAll(
                    chosen.isPresent()
                            ? chosen(all, wanted, chosen.get())
                            : wanted.shown ? picked(open, wanted) : clear(open, wanted, measures));
        }
        return ofOneSide(measures);
    }

    /** Exports beside "imports from the United States" are exports to them. */
    private static List<Measure> ofOneSide(List<Measure> measures) {
        Set<BalanceSide> said = measures.stream()
                .filter(Measure::isTrade)
                .map(Measure::side)
                .filter(side -> side != BalanceSide.UNSAID)
                .collect(Collectors.toSet());
        return said.size() != 1
                ? measures
                : measures.stream()
                        .map(one -> one.isTrade() ? one.withSide(said.iterator().next()) : one)
                        .toList();
    }

    /** What a person took for something is nothing else besides. */
    private List<MeasureCandidates.Candidate> notChosenOtherwise(List<MeasureCandidates.Candidate> all, Choice choice) {
        List<String> others = Choice.columns()
                .filter(other -> other != choice)
                .flatMap(other -> choices.of(other).stream())
                .toList();
        return all.stream()
                .filter(each -> others.stream().noneMatch(name -> isMeant(each.measure(), name)))
                .toList();
    }

    private boolean isMeant(Measure measure, String name) {
        return measure.name().equalsIgnoreCase(name.strip())
                || measure.series().isEmpty()
                        && ColumnNames.find(header.names(), name).equals(OptionalInt.of(measure.column()));
    }

    /** What is read besides; of exports or imports that make the balance it is asked which they are. */
    private List<Measure> clear(List<MeasureCandidates.Candidate> all, Wanted wanted, List<Measure> before) {
        List<MeasureCandidates.Candidate> clear = all.stream()
                .filter(each -> each.measure().concept() == wanted.concept
                        && each.words().isClear())
                .toList();
        if (!clear.isEmpty() && isOnePerYear(clear)) {
            return clear.stream().map(MeasureCandidates.Candidate::measure).toList();
        }
        boolean makesBalance = before.stream().noneMatch(one -> one.concept() == Concept.BALANCE)
                && choices.of(Choice.JOIN).isEmpty()
                && Stream.of(Concept.EXPORTS, Concept.IMPORTS)
                        .allMatch(flow ->
                                all.stream().anyMatch(each -> each.measure().concept() == flow));
        if (makesBalance && wanted.concept != Concept.GDP && wanted.concept != Concept.TARIFF) {
            boolean unsure = clear.isEmpty();
            List<MeasureCandidates.Candidate> fitting = all.stream()
                    .filter(each -> each.measure().concept() == wanted.concept)
                    .toList();
            ask(
                    unsure ? fitting : clear,
                    wanted.choice.option(),
                    unsure ? ProblemKind.COLUMN_UNSURE : ProblemKind.COLUMN_ASKED);
        }
        return List.of();
    }

    private List<Measure> picked(List<MeasureCandidates.Candidate> all, Wanted looked) {
        Concept wanted = looked.concept;
        String option = looked.choice.option();
        List<MeasureCandidates.Candidate> fitting =
                all.stream().filter(each -> each.measure().concept() == wanted).toList();
        List<MeasureCandidates.Candidate> best = best(fitting, wanted);
        if (!best.isEmpty() && !isOnePerYear(best)) {
            ask(best, option, ProblemKind.COLUMN_ASKED);
            return List.of();
        }
        if (best.isEmpty()) {
            refuse(all, fitting, wanted, option);
        } else {
            tellOfUnread(fitting, best, option);
        }
        return best.stream().map(MeasureCandidates.Candidate::measure).toList();
    }

    /** Wholly understood ones; of these the ones with the right unit, then those that say goods. */
    private static List<MeasureCandidates.Candidate> best(List<MeasureCandidates.Candidate> fitting, Concept wanted) {
        List<MeasureCandidates.Candidate> best =
                fitting.stream().filter(each -> each.words().isClear()).toList();
        for (java.util.function.Predicate<MeasureCandidates.Candidate> better :
                List.<java.util.function.Predicate<MeasureCandidates.Candidate>>of(
                        each -> wanted == Concept.SHARE
                                ? each.measure().unit().kind() == ColumnUnit.Kind.PERCENT
                                : each.measure().unit().currency().equals(Optional.of("USD")),
                        each -> each.words().said().goods()
                                || each.words().said().gdp())) {
            if (!isOnePerYear(best)) {
                List<MeasureCandidates.Candidate> narrowed =
                        best.stream().filter(better).toList();
                best = narrowed.isEmpty() ? best : narrowed;
            }
        }
        return best;
    }

    /** A column of a year that no other is of is not passed over without a word. */
    private void tellOfUnread(
            List<MeasureCandidates.Candidate> fitting, List<MeasureCandidates.Candidate> best, String option) {
        Set<OptionalInt> read = best.stream().map(each -> each.measure().year()).collect(Collectors.toSet());
        fitting.stream()
                .filter(each -> each.measure().year().isPresent()
                        && !each.words().isClear()
                        && read.add(each.measure().year()))
                .forEach(each -> findings.add(
                        header.line(),
                        each.measure().column() + 1,
                        each.measure().name(),
                        ProblemKind.COLUMN_NOT_READ,
                        option,
                        String.join(", ", each.words().leftover())));
    }

    private static boolean isOnePerYear(List<MeasureCandidates.Candidate> candidates) {
        return candidates.stream().map(each -> each.measure().year()).distinct().count() == candidates.size();
    }

    private void refuse(
            List<MeasureCandidates.Candidate> all,
            List<MeasureCandidates.Candidate> fitting,
            Concept wanted,
            String option) {
        boolean joined = choices.of(Choice.JOIN).isPresent();
        List<MeasureCandidates.Candidate> others = all.stream()
                .filter(each -> wanted == Concept.SHARE
                        ? each.words().said().military() || each.words().isBareShare()
                        : each.words().said().balance() && !each.words().said().military())
                .filter(each -> !each.measure().concept().isMeasure())
                .toList();
        if (!fitting.isEmpty()) {
            // Also those that say to be something else, as the sum of the months until the year's end is the year.
            ask(Stream.concat(fitting.stream(), others.stream()).toList(), option, ProblemKind.COLUMN_UNSURE);
            return;
        }
        if (!others.isEmpty() && !joined) {
            boolean bare = others.stream().anyMatch(each -> each.words().isBareShare());
            ask(others, option, bare ? ProblemKind.COLUMN_BARE : ProblemKind.COLUMN_OTHER);
        }
    }

    private void ask(List<MeasureCandidates.Candidate> candidates, String option, ProblemKind kind) {
        MeasureCandidates.Candidate first = candidates.get(0);
        String names = candidates.stream()
                .map(each -> each.measure().name())
                .distinct()
                .limit(12)
                .collect(Collectors.joining(" | "));
        List<String> why = new ArrayList<>(first.words().leftover());
        if (!first.words().other().isEmpty()) {
            why.add(first.words().other());
        }
        if (why.isEmpty()) {
            why.add(first.words().unit().currency().orElse("?"));
        }
        findings.add(
                header.line(),
                first.measure().column() + 1,
                first.measure().name(),
                kind,
                names,
                option,
                String.join(", ", why));
    }

    private List<Measure> chosen(List<MeasureCandidates.Candidate> all, Wanted wanted, String name) {
        List<Measure> named = all.stream()
                .filter(each -> each.measure().name().equalsIgnoreCase(name.strip()))
                .map(each -> forced(each.measure(), wanted.concept))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        OptionalInt column = ColumnNames.find(header.names(), name);
        if (column.isEmpty()) {
            findings.add(
                    header.line(),
                    0,
                    name,
                    ProblemKind.CHOICE_NOT_THERE,
                    wanted.choice.option(),
                    ColumnNames.listed(header.names()));
            return List.of();
        }
        MeasureCandidates.Candidate made = candidates.of(column.getAsInt());
        return List.of(forced(made.measure(), wanted.concept));
    }

    /** A column taken for what a person says that it is. */
    private static Measure forced(Measure one, Concept wanted) {
        boolean fits = one.unit().kind() != (wanted.isMoney() ? ColumnUnit.Kind.PERCENT : ColumnUnit.Kind.MONEY);
        return new Measure(
                wanted,
                one.name(),
                one.column(),
                one.series(),
                fits ? one.unit() : ColumnUnit.UNSAID,
                one.side(),
                one.negative(),
                one.year(),
                one.estimate());
    }
}
