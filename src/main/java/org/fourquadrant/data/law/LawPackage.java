package org.fourquadrant.data.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.dataset.Descriptor;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.data.table.KeyCheck;
import org.fourquadrant.data.table.Resource;
import org.fourquadrant.data.table.Schema;
import org.fourquadrant.data.table.TableLoader;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.ActNote;

/** The tables of one package, and what its readers ask of every row. */
final class LawPackage {

    private final PackageFiles files;
    private final Descriptor descriptor;
    private final Countries countries;
    private final Problems problems;

    private LawPackage(PackageFiles files, Descriptor descriptor, Countries countries, Problems problems) {
        this.files = files;
        this.descriptor = descriptor;
        this.countries = countries;
        this.problems = problems;
    }

    /** The package of a descriptor; empty, with problems, where that cannot be read. */
    static Optional<LawPackage> open(PackageFiles files, Countries countries, Problems problems) {
        return DescriptorReader.read(files, problems)
                .filter(descriptor -> !problems.hasErrors())
                .map(descriptor -> new LawPackage(files, descriptor, countries, problems));
    }

    /** What the package says of itself. */
    DatasetInfo info() {
        return descriptor.info();
    }

    /** The rows of a table; none, with a problem, where the package has no such table. */
    List<DataRow> rows(String name) {
        Optional<Resource> resource = descriptor.resource(name);
        if (resource.isEmpty() || resource.get().schema().isEmpty()) {
            String file = files.label(DescriptorReader.FILE);
            problems.add(new Problem(file, 0, 0, "resources." + name, ProblemKind.PROPERTY_MISSING, List.of()));
            return List.of();
        }
        Schema schema = resource.get().schema().get();
        List<DataRow> rows = new TableLoader(files, problems).rows(resource.get(), schema);
        KeyCheck.check(schema, rows, problems);
        return rows;
    }

    /** A code of a known country; empty, with a problem, where it is none. */
    Optional<CountryCode> country(DataRow row, String field, String code) {
        if (CountryCode.isWellFormed(code)
                && countries.find(new CountryCode(code)).isPresent()) {
            return Optional.of(new CountryCode(code));
        }
        problems.add(row.problem(field, ProblemKind.COUNTRY_UNKNOWN, code));
        return Optional.empty();
    }

    /** The constants of a field that separates them by semicolons; others are problems. */
    <E extends Enum<E>> List<E> constants(DataRow row, String field, Class<E> type) {
        return texts(row, field).stream()
                .flatMap(token -> constant(row, field, token, type).stream())
                .toList();
    }

    /** The constant of a field; empty, with a problem, where it holds none. */
    <E extends Enum<E>> Optional<E> constant(DataRow row, String field, Class<E> type) {
        String token = row.requiredText(field, problems);
        return token.isEmpty() ? Optional.empty() : constant(row, field, token, type);
    }

    private <E extends Enum<E>> Optional<E> constant(DataRow row, String field, String token, Class<E> type) {
        Optional<E> found = Tokens.find(token, type);
        if (found.isEmpty()) {
            problems.add(row.problem(field, ProblemKind.NOT_AMONG, token, Tokens.all(type)));
        }
        return found;
    }

    /** Our remark on the row, with what became of it later and since when that is known. */
    static ActNote note(DataRow row) {
        return new ActNote(
                row.localized("note"),
                row.localized("later"),
                row.date("later_from").orElse(LocalDate.MAX));
    }

    /** The texts of a field that separates them by semicolons. */
    static List<String> texts(DataRow row, String field) {
        return row.text(field).map(all -> List.of(all.split(";"))).orElse(List.of());
    }
}
