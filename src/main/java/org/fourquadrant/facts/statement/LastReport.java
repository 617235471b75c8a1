package org.fourquadrant.facts.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fourquadrant.model.document.SourceDocument;

/**
 * The last day to which documents report a state, and which ones do.
 *
 * @param day the last day that confirms it: of what ended its end, else the last day that the document knows of
 * @param documents the documents that report it to that day, at least one
 */
public record LastReport(LocalDate day, List<SourceDocument> documents) {

    private static final Comparator<LastReport> BY_DAY = Comparator.comparing(LastReport::day);

    public LastReport {
        Objects.requireNonNull(day, "day");
        documents = List.copyOf(documents);
    }

    /** The same, known to another day. */
    public LastReport until(LocalDate other) {
        return new LastReport(other, documents);
    }

    /** Of several reports the last, with every document that reaches as far. */
    public static LastReport latest(List<LastReport> reports) {
        LocalDate last = reports.stream().max(BY_DAY).orElseThrow().day();
        Stream<SourceDocument> reaching = reports.stream()
                .filter(report -> report.day().equals(last))
                .flatMap(report -> report.documents().stream());
        return new LastReport(last, reaching.distinct().toList());
    }
}
