package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.Optional;
import org.fourquadrant.facts.statement.KnownDays;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Quantity;
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
 * @param knownUntil the last day that its document knows of
 */
record AppliedStatement(
        Statement statement,
        Reach reach,
        LocalDate known,
        Optional<LocalDate> effective,
        Optional<LocalDate> ended,
        LocalDate knownUntil) {

    static AppliedStatement of(Statement statement, Reach reach, KnownDays knownDays) {
        return new AppliedStatement(
                statement,
                reach,
                knownDays.since(statement),
                statement.dates().effective().map(date -> knownDays.certain(date, statement)),
                statement.dates().ended().map(date -> knownDays.certain(date, statement)),
                knownDays.documentOf(statement).knownUntil());
    }

    Stage stage() {
        return statement.stage();
    }

    /** The first day of effect; where the document gives none, the day from which the statement is known. */
    LocalDate start() {
        return effective.orElse(known);
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

    boolean isIn(Unit unit) {
        return statement.quantity().filter(quantity -> quantity.unit() == unit).isPresent();
    }

    double value() {
        return statement.quantity().map(Quantity::value).orElseThrow();
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
