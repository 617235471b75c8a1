package org.fourquadrant.facts.statement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.law.ActsLibrary;

/**
 * The stretch of time in which an as-of date makes sense: from the month with which the acts begin, until the last day that
 * they or a document know of; without acts from the start of the year in which a document dates the first tariff to a day.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Coverage(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Coverage {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " to " + to);
        }
    }

    /** What acts and documents cover together; of acts, no more is read than the days that they cover. */
    public static Coverage of(Library library, ActsLibrary acts) {
        if (acts.firstDay().isEmpty()) {
            return of(library);
        }
        LocalDate to = Stream.concat(acts.lastDay().stream(), library.reaches().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Coverage(acts.firstDay().get().withDayOfMonth(1), to);
    }

    /** What the documents of a library cover; a single day where there is no document. */
    public static Coverage of(Library library) {
        LocalDate to = library.reaches().orElse(LocalDate.EPOCH);
        LocalDate from = library.statements().stream()
                .filter(Coverage::isOnTariffs)
                .flatMap(Coverage::days)
                .min(LocalDate::compareTo)
                .map(day -> day.withDayOfYear(1))
                .filter(day -> !day.isAfter(to))
                .orElse(to);
        return new Coverage(from, to);
    }

    private static boolean isOnTariffs(Statement statement) {
        return statement.topic() == Topic.TARIFF || statement.topic() == Topic.PRODUCT_TARIFF;
    }

    private static Stream<LocalDate> days(Statement statement) {
        return Stream.of(statement.dates().announced(), statement.dates().effective())
                .flatMap(Optional::stream)
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::firstDay);
    }

    /** The day within the coverage that is nearest to a day. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return day.isAfter(to) ? to : day;
    }

    public boolean contains(LocalDate day) {
        return nearest(day).equals(day);
    }
}
