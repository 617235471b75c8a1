package org.fourquadrant.data.importing.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.preview.TablePreview.Reason;
import org.fourquadrant.data.importing.preview.TablePreview.Role;
import org.fourquadrant.data.importing.preview.TablePreview.Use;
import org.fourquadrant.data.importing.table.Header;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.table.TableForm;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.importing.word.UnitWords;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Severity;
import org.fourquadrant.model.dataset.TableChoices;

/** Says of each column what it was taken for and why. */
public final class ColumnUses {

    private final Header header;
    private final List<ColumnWords> words;
    private final Optional<TableForm> form;
    private final TableChoices choices;
    private final List<Problem> problems;

    /**
     * @param words what the names of the columns say
     * @param form what the columns are; empty where that is not known
     * @param problems what was said of the table
     */
    public ColumnUses(
            Header header,
            List<ColumnWords> words,
            Optional<TableForm> form,
            TableChoices choices,
            List<Problem> problems) {
        this.header = header;
        this.words = words;
        this.form = form;
        this.choices = choices;
        this.problems = problems;
    }

    /** The columns in their order. */
    public List<TablePreview.Column> columns() {
        return IntStream.range(0, header.names().size()).mapToObj(this::column).toList();
    }

    private TablePreview.Column column(int index) {
        String name = CellText.shown(header.names().get(index));
        long alike = header.names().stream()
                .filter(other -> CellText.shown(other).equalsIgnoreCase(name))
                .count();
        String choice = name.isBlank() || alike > 1 ? "#" + (index + 1) : name;
        Optional<ColumnWords> said = index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
        return new TablePreview.Column(
                index,
                name,
                choice,
                form.map(known -> uses(known, index))
                        .orElseGet(
                                () -> said.flatMap(ColumnUses::named).stream().toList()),
                said);
    }

    /** What a column is by its name alone, where country or year of the table are not known yet. */
    private static Optional<Use> named(ColumnWords said) {
        Optional<Role> role =
                said.leftover().isEmpty() && said.other().isEmpty() ? role(said.concept()) : Optional.empty();
        return role.map(known -> new Use(known, Reason.NAME, Optional.empty(), said.unit(), Reason.NAME));
    }

    private static Optional<Role> role(Concept concept) {
        return switch (concept) {
            case COUNTRY, COUNTRY_CODE, PARTNER, PARTNER_CODE, REPORTER, REPORTER_CODE -> Optional.of(Role.COUNTRY);
            case YEAR -> Optional.of(Role.YEAR);
            case SHARE, BALANCE, EXPORTS, IMPORTS, GDP, TARIFF -> Optional.of(Role.valueOf(concept.name()));
            default -> Optional.empty();
        };
    }

    private List<Use> uses(TableForm known, int index) {
        List<Use> uses = new ArrayList<>();
        OptionalInt here = OptionalInt.of(index);
        if (known.code().equals(here) || known.name().equals(here)) {
            uses.add(plain(Role.COUNTRY, isChosen(Role.COUNTRY) ? Reason.CHOSEN : byName(index)));
        }
        if (known.year().equals(here)) {
            uses.add(plain(Role.YEAR, isChosen(Role.YEAR) ? Reason.CHOSEN : Reason.NAME));
        }
        known.measures().stream()
                .filter(measure -> measure.column() == index)
                .map(measure -> use(measure, index))
                .forEach(uses::add);
        if (known.seriesColumns().contains(index)) {
            uses.add(plain(Role.SERIES, Reason.NAME));
        }
        if (known.shareYear().equals(here)) {
            uses.add(plain(Role.SHARE_YEAR, Reason.NAME));
        }
        if (known.flags().contains(index)) {
            uses.add(plain(Role.MARK, Reason.NAME));
        }
        if (known.parties().other().equals(here)) {
            uses.add(plain(Role.PARTY, byName(index)));
        }
        return uses;
    }

    private static Use plain(Role role, Reason why) {
        return new Use(role, why, Optional.empty(), ColumnUnit.UNSAID, Reason.OPEN);
    }

    private Reason byName(int index) {
        Concept concept = words.get(index).concept();
        return concept == Concept.UNKNOWN || concept == Concept.OTHER ? Reason.CELLS : Reason.NAME;
    }

    private boolean isChosen(Role role) {
        return role.choice().flatMap(choices::of).isPresent();
    }

    private Use use(Measure measure, int index) {
        Role role = Role.valueOf(measure.concept().name());
        boolean titled = measure.series().isEmpty() && words.get(index).concept() != measure.concept();
        Reason why = isChosen(role) ? Reason.CHOSEN : titled ? Reason.TITLE : Reason.NAME;
        Optional<ColumnUnit> said = said(measure.concept());
        if (said.isPresent()) {
            return new Use(role, why, Optional.of(measure), said.get().filledFrom(measure.unit()), Reason.CHOSEN);
        }
        Optional<ColumnUnit> byFigures = byFigures(measure);
        if (byFigures.isPresent()) {
            return new Use(role, why, Optional.of(measure), byFigures.get(), Reason.FIGURES);
        }
        ColumnUnit unit = measure.unit();
        if (role == Role.SHARE && unit.kind() == ColumnUnit.Kind.UNSAID) {
            boolean open = problems.stream()
                    .anyMatch(problem -> isOf(problem, measure) && problem.severity() == Severity.ERROR);
            return new Use(
                    role,
                    why,
                    Optional.of(measure),
                    open ? unit : ColumnUnit.PERCENT,
                    open ? Reason.OPEN : Reason.FIGURES);
        }
        boolean inName = measure.series().isEmpty() ? words.get(index).unit().equals(unit) : true;
        Reason unitWhy = unit.kind() == ColumnUnit.Kind.UNSAID ? Reason.OPEN : inName ? Reason.NAME : Reason.TITLE;
        return new Use(role, why, Optional.of(measure), unit, unitWhy);
    }

    /** The unit that a person says for a kind of measure. */
    private Optional<ColumnUnit> said(Concept concept) {
        return choices.units().stream()
                .flatMap(text -> UnitWords.parse(text).stream())
                .filter(unit -> concept.isMoney() == (unit.kind() == ColumnUnit.Kind.MONEY))
                .filter(unit -> concept.isMoney() || concept == Concept.SHARE)
                .findFirst();
    }

    private Optional<ColumnUnit> byFigures(Measure measure) {
        return problems.stream()
                .filter(problem -> problem.kind() == ProblemKind.UNIT_BY_FIGURES && isOf(problem, measure))
                .map(problem -> Double.valueOf(problem.arguments().get(0)))
                .map(factor -> new ColumnUnit(ColumnUnit.Kind.MONEY, factor, Optional.of("USD")))
                .findFirst();
    }

    private boolean isOf(Problem problem, Measure measure) {
        return problem.column() == measure.column() + 1 && problem.row() == header.line();
    }
}
