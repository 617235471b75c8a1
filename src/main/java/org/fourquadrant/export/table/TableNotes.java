package org.fourquadrant.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.UsedSources;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;

/**
 * What a table is of, for whoever finds it in another program: data, year, day, line, filter and sources.
 *
 * @param notes in the order in which they are read
 */
public record TableNotes(List<Note> notes) {

    /**
     * One of them.
     *
     * @param key as a program calls it, in snake case
     * @param label as a person reads it
     * @param value what is so; never empty
     */
    public record Note(String key, String label, String value) {
        public Note {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    public TableNotes {
        notes = List.copyOf(notes);
    }

    /** The notes of the table of a view; days are written as ISO 8601 has them, the line in per cent of GDP. */
    public static TableNotes of(Facts facts, TableWords words) {
        View view = facts.view();
        Optional<Dataset> dataset = facts.dataset();
        List<Note> notes = new ArrayList<>();
        Texts texts = words.texts();
        dataset.ifPresent(shown -> notes.add(new Note("dataset", texts.get("heading.dataset"), named(shown, words))));
        notes.add(new Note(
                "year", texts.get("heading.year"), String.valueOf(view.data().year())));
        notes.add(
                new Note("as_of", texts.get("heading.as_of"), view.data().asOf().toString()));
        notes.add(new Note(
                "threshold_pct",
                texts.get("heading.threshold"),
                PlainNumber.of(view.thresholds().main()).toPlainString()));
        filter(view).ifPresent(said -> notes.add(new Note("filter", texts.get("heading.filter"), said)));
        dataset.map(shown -> shown.info().sourceLine().in(words.language()))
                .filter(line -> !line.isBlank())
                .ifPresent(line -> notes.add(new Note("data_sources", texts.get("heading.data_sources"), line)));
        String tariffs = tariffSources(facts, words.language());
        if (!tariffs.isEmpty()) {
            notes.add(new Note("tariff_sources", texts.get("heading.tariff_sources"), tariffs));
        }
        return new TableNotes(notes);
    }

    private static String named(Dataset dataset, TableWords words) {
        String title = dataset.info().title().in(words.language());
        String version = dataset.info().version();
        return version.isBlank() ? title : words.texts().format("heading.dataset.version", title, version);
    }

    private static Optional<String> filter(View view) {
        return ChartTexts.of(view, Captions.STANDARD)
                .margins()
                .filter(view.marks().filter());
    }

    private static String tariffSources(Facts facts, Language language) {
        UsedSources used = facts.usedSources();
        return Stream.concat(
                        used.acts().stream().map(act -> act.shortName().in(language)),
                        used.documents().stream()
                                .map(document -> document.shortName().in(language)))
                .collect(Collectors.joining("; "));
    }
}
