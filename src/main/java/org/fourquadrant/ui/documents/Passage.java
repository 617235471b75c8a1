package org.fourquadrant.ui.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;

/** What a source says in one place: a statement of a paper, or an act with its rates. */
sealed interface Passage {

    /** Whether a choice of source admits it. */
    boolean isOf(Choice choice);

    /** How far the matter has come; none of an act that sets no rate and agrees on nothing. */
    Set<Stage> stages();

    /** The months on which it begins, holds first or ends; a year alone is no month. */
    Set<YearMonth> months();

    /** The countries that it names, as themselves or as members of the Union or of a group. */
    Set<CountryCode> named(Knowledge knowledge);

    /** Whether it is said of all partners. */
    boolean isOfEveryone();

    /** All that can be searched, in both languages. */
    Stream<String> words();

    /**
     * A statement of a paper.
     *
     * @param statement the statement
     */
    record OfPaper(Statement statement) implements Passage {
        public OfPaper {
            Objects.requireNonNull(statement, "statement");
        }

        @Override
        public boolean isOf(Choice choice) {
            if (choice instanceof Choice.Papers papers) {
                return papers.document()
                                .map(statement.citation().document()::equals)
                                .orElse(true)
                        && papers.topic().map(statement.topic()::equals).orElse(true);
            }
            return choice instanceof Choice.Everything;
        }

        @Override
        public Set<Stage> stages() {
            return Set.of(statement.stage());
        }

        @Override
        public Set<YearMonth> months() {
            return days().map(PartialDate::bound)
                    .filter(day -> day.precision() != PartialDate.Precision.YEAR)
                    .flatMap(day -> Stream.of(day.firstDay(), day.lastDay()))
                    .map(YearMonth::from)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Stream<PartialDate> days() {
            return Stream.of(
                            statement.dates().announced(),
                            statement.dates().effective(),
                            statement.dates().ended())
                    .flatMap(Optional::stream);
        }

        @Override
        public Set<CountryCode> named(Knowledge knowledge) {
            return knowledge.named(statement);
        }

        @Override
        public boolean isOfEveryone() {
            return statement.subjects().stream().anyMatch(Subject.Everyone.class::isInstance);
        }

        @Override
        public Stream<String> words() {
            Stream<String> plain = Stream.of(
                    statement.asPrinted(),
                    statement.citation().document(),
                    statement.citation().place());
            return Stream.of(
                            plain,
                            Stream.of(statement.summary(), statement.note(), statement.product())
                                    .flatMap(Passage::both),
                            days().map(PartialDate::toString))
                    .flatMap(part -> part);
        }
    }

    /**
     * An official act with its rates.
     *
     * @param act the act
     * @param rates its rates, in the order of the ledger; may be empty
     */
    record OfAct(Act act, List<LawRate> rates) implements Passage {
        public OfAct {
            Objects.requireNonNull(act, "act");
            rates = List.copyOf(rates);
        }

        @Override
        public boolean isOf(Choice choice) {
            if (choice instanceof Choice.Acts acts) {
                return acts.kind().map(act.kind()::equals).orElse(true);
            }
            return choice instanceof Choice.Everything;
        }

        @Override
        public Set<Stage> stages() {
            Set<Stage> stages = EnumSet.noneOf(Stage.class);
            if (act.kind() == Act.Kind.DEAL) {
                stages.add(Stage.AGREED);
            }
            rates.forEach(rate -> {
                stageOf(rate).ifPresent(stages::add);
                rate.dates().unlawfulFrom().ifPresent(day -> stages.add(Stage.STRUCK_DOWN));
                rate.dates().pause().ifPresent(pause -> stages.add(Stage.PAUSED));
            });
            return stages;
        }

        private static Optional<Stage> stageOf(LawRate rate) {
            return switch (rate.nature()) {
                case DUTY -> Optional.of(Stage.IN_FORCE);
                case ANNOUNCED, SCHEDULED -> Optional.of(Stage.ANNOUNCED);
                case THREATENED -> Optional.of(Stage.THREATENED);
                case AGREED -> Optional.of(Stage.AGREED);
                case AUTHORITY, INVESTIGATION, TALKS -> Optional.empty();
            };
        }

        @Override
        public Set<YearMonth> months() {
            return days().map(YearMonth::from).collect(Collectors.toUnmodifiableSet());
        }

        private Stream<LocalDate> days() {
            return Stream.concat(
                    Stream.of(act.day()),
                    rates.stream()
                            .map(LawRate::dates)
                            .flatMap(dates -> Stream.of(
                                            dates.lawful().from(),
                                            dates.lawful().to())
                                    .flatMap(Optional::stream)));
        }

        @Override
        public Set<CountryCode> named(Knowledge knowledge) {
            return knowledge.named(act);
        }

        @Override
        public boolean isOfEveryone() {
            return rates.stream().anyMatch(rate -> rate.partner() instanceof Partner.All);
        }

        @Override
        public Stream<String> words() {
            Stream<String> plain =
                    Stream.of(act.id(), act.number(), act.title(), act.place().citation());
            Stream<String> ofRates = rates.stream()
                    .flatMap(rate -> Stream.of(
                                    rate.goods(),
                                    rate.layer().name(),
                                    rate.remarks().note().whole())
                            .flatMap(Passage::both));
            return Stream.of(
                            plain,
                            Stream.of(act.shortName(), act.summary(), act.note().whole())
                                    .flatMap(Passage::both),
                            ofRates,
                            days().map(LocalDate::toString))
                    .flatMap(part -> part);
        }
    }

    private static Stream<String> both(LocalizedText text) {
        return Stream.of(text.en(), text.ja());
    }
}
