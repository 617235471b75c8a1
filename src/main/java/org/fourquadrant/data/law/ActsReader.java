package org.fourquadrant.data.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.Confidence;
import org.fourquadrant.model.law.DutyLayer;
import org.fourquadrant.model.law.LawRate;

/** Reads a package of official acts: the acts, the rates that they set, and the days that the package covers. */
public final class ActsReader {

    private final Countries countries;

    /** @param countries those that rates may reach */
    public ActsReader(Countries countries) {
        this.countries = countries;
    }

    /**
     * A library that reads the acts when they are first asked for; the days that it covers are read at once.
     *
     * @param whole reads the package as {@link #read}
     */
    public Loaded<ActsLibrary> readSpan(PackageFiles files, Supplier<ActsLibrary.Contents> whole) {
        Problems problems = new Problems();
        Optional<JsonPart> span =
                JsonTree.read(files, DescriptorReader.FILE, problems).flatMap(ActsReader::span);
        Optional<LocalDate> first = span.flatMap(days -> day(days, "start"));
        Optional<LocalDate> last = span.flatMap(days -> day(days, "end"));
        return problems.giving(() -> ActsLibrary.unread(first.get(), last.get(), whole));
    }

    /** The acts and rates of a package, or the problems because of which there are none. */
    public Loaded<ActsLibrary.Contents> read(PackageFiles files) {
        Problems problems = new Problems();
        Optional<LawPackage> opened = LawPackage.open(files, countries, problems);
        Optional<JsonPart> span =
                JsonTree.read(files, DescriptorReader.FILE, problems).flatMap(ActsReader::span);
        if (opened.isEmpty() || span.isEmpty()) {
            return problems.givingNothing();
        }
        Optional<LocalDate> first = day(span.get(), "start");
        Optional<LocalDate> last = day(span.get(), "end");
        LawPackage law = opened.get();
        ActReader actReader = new ActReader(law);
        List<Act> acts = law.rows("acts").stream()
                .flatMap(row -> actReader.read(row).stream())
                .toList();
        Map<String, Act> byId = byId(acts, Act::id);
        LawRateReader rateReader = new LawRateReader(law, byId, layers(law), problems);
        List<LawRate> rates = law.rows("rates").stream()
                .flatMap(row -> rateReader.read(row).stream())
                .toList();
        Set<CountryCode> domestic = law.rows("domestic").stream()
                .flatMap(row -> law.country(row, "iso3", row.textOrEmpty("iso3")).stream())
                .collect(Collectors.toSet());
        return problems.giving(
                () -> new ActsLibrary.Contents(first.get(), last.get(), acts, rates, deals(law, byId), domestic));
    }

    /** An act that is not there is a problem already. */
    private static List<ActsLibrary.Deal> deals(LawPackage law, Map<String, Act> acts) {
        return law.rows("deals").stream()
                .filter(row -> acts.containsKey(row.textOrEmpty("act")))
                .flatMap(row -> law.country(row, "partner", row.textOrEmpty("partner")).stream()
                        .map(partner -> new ActsLibrary.Deal(acts.get(row.textOrEmpty("act")), partner)))
                .sorted(Comparator.comparing(
                        (ActsLibrary.Deal deal) -> deal.act().day()))
                .toList();
    }

    private static Map<String, DutyLayer> layers(LawPackage law) {
        List<DutyLayer> layers = new ArrayList<>();
        for (DataRow row : law.rows("layers")) {
            layers.add(new DutyLayer(row.textOrEmpty("id"), row.localized("name"), layers.size()));
        }
        return byId(layers, DutyLayer::id);
    }

    /** Two of one id are a problem already. */
    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    private static Optional<JsonPart> span(JsonPart root) {
        Optional<JsonPart> temporal = root.part("temporal");
        if (temporal.isEmpty()) {
            root.missing("temporal");
        }
        return temporal;
    }

    private static Optional<LocalDate> day(JsonPart span, String key) {
        try {
            return Optional.of(LocalDate.parse(span.requiredText(key)));
        } catch (DateTimeException notADate) {
            span.wrong(key, "2025-01-20");
            return Optional.empty();
        }
    }

    /** A row of the acts to an act. */
    private static final class ActReader {

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
                    LawPackage.note(row),
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
}
