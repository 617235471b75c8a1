package org.fourquadrant.data.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;

/** Leaves the European Union out where its members stand beside it. */
final class UnionRows {

    private static final CountryCode UNION = new CountryCode("EUU");

    private final Countries countries;
    private final Findings findings;

    UnionRows(Countries countries, Findings findings) {
        this.countries = countries;
        this.findings = findings;
    }

    List<TableFigure> without(List<TableFigure> figures) {
        boolean members = figures.stream().anyMatch(figure -> isMember(figure.country()));
        if (!members) {
            return figures;
        }
        List<TableFigure> kept = new ArrayList<>();
        Set<Integer> said = new HashSet<>();
        for (TableFigure figure : figures) {
            if (!figure.country().equals(UNION)) {
                kept.add(figure);
            } else if (said.add(figure.line())) {
                findings.leaveOut(figure.line(), 0, "", ProblemKind.ROW_OF_SUM, UNION.value());
            }
        }
        return kept;
    }

    /** The economies without the Union where a member is among them. */
    Set<CountryCode> without(Set<CountryCode> listed) {
        Set<CountryCode> kept = new LinkedHashSet<>(listed);
        if (listed.stream().anyMatch(this::isMember)) {
            kept.remove(UNION);
        }
        return kept;
    }

    private boolean isMember(CountryCode code) {
        return countries
                .find(code)
                .filter(country -> country.isMemberOf(Membership.EUROPEAN_UNION))
                .isPresent();
    }
}
