package org.fourquadrant.data.document;

import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.data.dataset.Descriptor;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.data.table.TableLoader;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.document.CitedFigures.Constant;
import org.fourquadrant.model.document.PartialDate;

/** Reads the package of figures that are offered for the line or that formulas reckon with. */
public final class CitedFiguresReader {

    private static final String LINES = "lines";
    private static final String CONSTANTS = "formula";

    private final PackageFiles files;
    private final Problems problems;

    /** @param problems where to put what is wrong */
    public CitedFiguresReader(PackageFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The figures; where a row is wrong, without it. */
    public CitedFigures read() {
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty()) {
            return CitedFigures.NONE;
        }
        return new CitedFigures(
                read(descriptor.get(), LINES, this::line), read(descriptor.get(), CONSTANTS, this::constant));
    }

    private <T> List<T> read(Descriptor descriptor, String resource, Function<DataRow, Optional<T>> reader) {
        return descriptor.resource(resource).stream()
                .flatMap(table -> table.schema().stream()
                        .map(schema -> new TableLoader(files, problems).rows(table, schema))
                        .flatMap(Collection::stream))
                .flatMap(row -> reader.apply(row).stream())
                .toList();
    }

    private Optional<AskedShare> line(DataRow row) {
        Optional<Double> share = row.number("share");
        Optional<PartialDate> date = date(row);
        if (share.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AskedShare(
                row.textOrEmpty("id"),
                share.get(),
                row.localized("name"),
                row.localized("asked"),
                new AskedShare.Source(
                        row.textOrEmpty("document"), row.localized("source"), row.localized("place"), date.get())));
    }

    private Optional<Constant> constant(DataRow row) {
        return row.number("value")
                .map(value -> new Constant(
                        row.textOrEmpty("id"),
                        value,
                        range(row),
                        row.localized("name"),
                        new Citation(row.textOrEmpty("document"), row.textOrEmpty("place"))));
    }

    private static Optional<CitedFigures.Range> range(DataRow row) {
        Optional<Double> least = row.number("least");
        Optional<Double> most = row.number("most");
        Optional<Double> step = row.number("step");
        return least.isPresent() && most.isPresent() && step.isPresent()
                ? Optional.of(new CitedFigures.Range(least.get(), most.get(), step.get()))
                : Optional.empty();
    }

    private Optional<PartialDate> date(DataRow row) {
        String text = row.textOrEmpty("date");
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeParseException noDate) {
            problems.add(row.problem("date", ProblemKind.DATE_EXPECTED, text));
            return Optional.empty();
        }
    }
}
