package org.fourquadrant.data.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.Confidence;

/** A row of the acts to an act. */
final class ActReader {

    private final LawPackage law;

    ActReader(LawPackage law) {
        this.law = law;
    }

    /** The act; empty, with problems, where something is missing that the program cannot do without. */
    Optional<Act> read(DataRow row) {
        Optional<Act.Kind> kind = law.constant(row, "kind", Act.Kind.class);
        Optional<Act.TitleIs> titleIs = law.constant(row, "title_is", Act.TitleIs.class);
        Optional<Act.DayIs> dayIs = law.constant(row, "day_is", Act.DayIs.class);
        Optional<Confidence> confidence = law.constant(row, "confidence", Confidence.class);
        List<Act.LegalBasis> bases = law.constants(row, "legal_basis", Act.LegalBasis.class);
        Optional<LocalDate> day = row.date("day");
        if (kind.isEmpty() || titleIs.isEmpty() || dayIs.isEmpty() || confidence.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Act(
                row.textOrEmpty("id"),
                kind.get(),
                row.textOrEmpty("number"),
                row.localized("short"),
                row.textOrEmpty("title"),
                titleIs.get(),
                day.get(),
                dayIs.get(),
                Set.copyOf(bases),
                place(row),
                row.localized("summary"),
                row.localized("note"),
                confidence.get()));
    }

    private static Act.Place place(DataRow row) {
        return new Act.Place(
                row.textOrEmpty("citation"),
                row.textOrEmpty("document_number"),
                row.date("published"),
                row.textOrEmpty("url"));
    }
}
