package org.fourquadrant.data.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourquadrant.data.importing.cell.CellYear;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.BalanceSide;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.dataset.TableChoices.Choice;

/** Finds out what the columns of a table are, by their names, units and values; what it cannot settle it asks for. */
public final class FormFinder {

    private final Grid grid;
    private final Header header;
    private final String file;
    private final TableChoices choices;
    private final Findings findings;
    private final EntityColumns entities;
    private final List<ColumnWords> words;

    /**
     * @param file name of the file, which can say the year
     * @param findings where to ask
     */
    public FormFinder(
            Grid grid, Header header, String file, TableChoices choices, CountryCells countries, Findings findings) {
        this.grid = grid;
        this.header = header;
        this.file = file;
        this.choices = choices;
        this.findings = findings;
        this.words = DefenceShares.of(header, file);
        this.entities = new EntityColumns(grid, header, words, countries);
    }

    /**
     * What the columns are; empty, with problems, where the country or the year cannot be told.
     *
     * @param reporter whose trade with all others the table is known to be
     */
    public Optional<TableForm> find(Optional<CountryCode> reporter) {
        EntityColumns.Found entity = entity();
        if (entity == null) {
            return Optional.empty();
        }
        OptionalInt year = yearColumn();
        List<Integer> series = seriesColumns();
        MeasureFinder finder = new MeasureFinder(grid, header, words, series, file, choices, findings);
        List<Measure> measures = finder.find(reporter.isPresent() ? BalanceSide.PARTNER : entity.side());
        tellOfUnreadYears();
        OptionalInt fixed = year.isPresent() ? OptionalInt.empty() : fixedYear();
        List<Measure> dated = dated(measures, year, fixed);
        boolean undated = year.isEmpty()
                && dated.stream().anyMatch(measure -> measure.year().isEmpty());
        if (undated || year.isEmpty() && fixed.isEmpty() && dated.isEmpty()) {
            findings.add(header.line(), header.names().size() + 1, "", ProblemKind.YEAR_UNKNOWN);
            return Optional.empty();
        }
        return Optional.of(new TableForm(
                header,
                words,
                entity.code(),
                entity.name(),
                year,
                fixed,
                dated,
                series,
                first(Concept.SHARE_YEAR),
                columns(Set.of(Concept.FLAG, Concept.SHARE_ESTIMATE)),
                new TableForm.Parties(entity.other(), reporter)));
    }

    /** What the names of the columns say. */
    public List<ColumnWords> words() {
        return words;
    }

    private EntityColumns.Found entity() {
        if (choices.of(Choice.COUNTRY).isPresent()) {
            OptionalInt chosen = column(choices.of(Choice.COUNTRY).get());
            if (chosen.isEmpty()) {
                missing(Choice.COUNTRY, choices.of(Choice.COUNTRY).get());
                return null;
            }
            return entities.chosen(chosen.getAsInt());
        }
        Optional<EntityColumns.Found> found = entities.find();
        if (found.isEmpty()) {
            findings.add(header.line(), header.names().size() + 1, "entity", ProblemKind.COUNTRY_COLUMN_MISSING);
        }
        return found.orElse(null);
    }

    private OptionalInt yearColumn() {
        if (choices.of(Choice.YEAR_COLUMN).isPresent()) {
            OptionalInt chosen = column(choices.of(Choice.YEAR_COLUMN).get());
            if (chosen.isEmpty()
                    && CellYear.of(choices.of(Choice.YEAR_COLUMN).get()).isEmpty()) {
                missing(Choice.YEAR_COLUMN, choices.of(Choice.YEAR_COLUMN).get());
            }
            return chosen;
        }
        return IntStream.range(0, words.size())
                .filter(column -> words.get(column).concept() == Concept.YEAR)
                .filter(column -> words.get(column).leftover().isEmpty())
                .findFirst();
    }

    private OptionalInt fixedYear() {
        Optional<CellYear> chosen = choices.of(Choice.YEAR_COLUMN).flatMap(CellYear::of);
        if (chosen.isPresent()) {
            return OptionalInt.of(chosen.get().year());
        }
        Set<Integer> named =
                words.stream().flatMap(word -> word.year().stream().boxed()).collect(Collectors.toSet());
        if (named.size() == 1) {
            return OptionalInt.of(named.iterator().next());
        }
        if (named.size() > 1) {
            return OptionalInt.empty();
        }
        Set<Integer> titled = header.titles().stream()
                .flatMap(title -> ColumnWords.of(title).year().stream().boxed())
                .collect(Collectors.toSet());
        if (titled.size() == 1) {
            return OptionalInt.of(titled.iterator().next());
        }
        return titled.isEmpty() ? ColumnWords.of(file).year() : OptionalInt.empty();
    }

    private static List<Measure> dated(List<Measure> measures, OptionalInt yearColumn, OptionalInt fixed) {
        List<Measure> dated = new ArrayList<>();
        for (Measure measure : measures) {
            if (yearColumn.isPresent()) {
                dated.add(measure.withYear(OptionalInt.empty()));
            } else {
                dated.add(measure.year().isPresent() ? measure : measure.withYear(fixed));
            }
        }
        return dated;
    }

    /** Beside columns of years, one of a further year whose name is not understood is not passed over without a word. */
    private void tellOfUnreadYears() {
        Set<OptionalInt> read = words.stream()
                .filter(word -> word.concept() == Concept.ONLY_YEAR)
                .map(ColumnWords::year)
                .collect(Collectors.toSet());
        for (int column = 0; !read.isEmpty() && column < words.size(); column++) {
            ColumnWords word = words.get(column);
            boolean unread = word.concept() == Concept.UNKNOWN && word.year().isPresent();
            if (unread && !word.leftover().isEmpty() && read.add(word.year())) {
                findings.add(
                        header.line(),
                        column + 1,
                        header.names().get(column),
                        ProblemKind.COLUMN_NOT_READ,
                        Choice.X.option(),
                        String.join(", ", word.leftover()));
            }
        }
    }

    /** The columns that say which series a row is of, where one column holds all values or years stand in columns. */
    private List<Integer> seriesColumns() {
        boolean shared =
                words.stream().anyMatch(word -> word.concept() == Concept.VALUE || word.concept() == Concept.ONLY_YEAR);
        return shared ? columns(Set.of(Concept.INDICATOR, Concept.UNIT)) : List.of();
    }

    private List<Integer> columns(Set<Concept> wanted) {
        return IntStream.range(0, words.size())
                .filter(column -> wanted.contains(words.get(column).concept()))
                .boxed()
                .toList();
    }

    private OptionalInt first(Concept wanted) {
        return IntStream.range(0, words.size())
                .filter(column -> words.get(column).concept() == wanted)
                .findFirst();
    }

    private OptionalInt column(String name) {
        return ColumnNames.find(header.names(), name);
    }

    private void missing(Choice choice, String name) {
        findings.add(
                header.line(),
                0,
                name,
                ProblemKind.CHOICE_NOT_THERE,
                choice.option(),
                ColumnNames.listed(header.names()));
    }
}
