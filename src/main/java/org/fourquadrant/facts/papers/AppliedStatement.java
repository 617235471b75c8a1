package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.KnownDays;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Qualifier;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Unit;

/**
 * A statement as it concerns one country, its dates made into days.
 *
 * @param statement the statement
 * @param reach how it reaches the country
 * @param known the day from which it is known
 * @param effective the day from which it certainly has effect, where the document gives one
 * @param ended the first day without effect, where the document gives one
 * @param document the document that it stands in
 */
record AppliedStatement(
        Statement statement,
        Reach reach,
        LocalDate known,
        Optional<LocalDate> effective,
        Optional<LocalDate> ended,
        SourceDocument document) {

    static AppliedStatement of(Statement statement, Reach reach, KnownDays knownDays) {
        return new AppliedStatement(
                statement,
                reach,
                knownDays.since(statement),
                statement.dates().effective().map(date -> knownDays.certain(date, statement)),
                statement.dates().ended().map(date -> knownDays.certain(date, statement)),
                knownDays.documentOf(statement));
    }

    Stage stage() {
        return statement.stage();
    }

    /** The first day of effect; where the document gives none, the day from which the statement is known. */
    LocalDate start() {
        return effective.orElse(known);
    }

    /** The last day that its document knows of. */
    LocalDate knownUntil() {
        return document.knownUntil();
    }

    /** Until when it is confirmed: to its end, or to the last day that its document knows of. */
    LastReport confirmed() {
        LocalDate day = ended.filter(end -> end.isBefore(knownUntil())).orElse(knownUntil());
        return new LastReport(day, List.of(document));
    }

    /** When it began, as precisely as the document gives it. */
    PartialDate startAsPrinted() {
        return statement
                .dates()
                .effective()
                .or(() -> statement.dates().announced())
                .orElseGet(() -> PartialDate.of(known));
    }

    boolean isKnownOn(LocalDate day) {
        return !known.isAfter(day);
    }

    boolean hasBegunOn(LocalDate day) {
        return !start().isAfter(day);
    }

    boolean hasEndedOn(LocalDate day) {
        return ended.isPresent() && !ended.get().isAfter(day);
    }

    /** Whether it names the country or its union. */
    boolean isClose() {
        return reach.compareTo(Reach.UNION) <= 0;
    }

    boolean isIn(Unit unit) {
        return statement.quantity().filter(quantity -> quantity.unit() == unit).isPresent();
    }

    double value() {
        return statement.quantity().map(Quantity::value).orElseThrow();
    }

    Qualifier qualifier() {
        return statement.quantity().map(Quantity::qualifier).orElse(Qualifier.EXACT);
    }

    /** The day by which claims are put in order: of an imprecise date the first day, so that a precise one is later. */
    LocalDate orderedBy() {
        return statement.dates().effective().map(PartialDate::firstDay).orElse(known);
    }

    /** Whether the document gives the day from which it has effect, not only a month or a year. */
    boolean isPrecise() {
        return statement
                .dates()
                .effective()
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .isPresent();
    }

    /** The first day that its imprecise date may mean and the day after the last; none of a precise date. */
    Stream<LocalDate> boundsOfImprecise() {
        return Stream.of(statement.dates().effective(), statement.dates().announced())
                .flatMap(Optional::stream)
                .filter(date -> date.precision() != PartialDate.Precision.DAY)
                .flatMap(date -> Stream.of(date.firstDay(), date.lastDay().plusDays(1)));
    }

    /** Whether the document's imprecise date of effect may mean a day. */
    boolean mayMean(LocalDate day) {
        return statement
                .dates()
                .effective()
                .or(() -> statement.dates().announced())
                .filter(date -> !day.isBefore(date.firstDay()) && !day.isAfter(date.lastDay()))
                .isPresent();
    }
}
