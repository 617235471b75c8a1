package org.fourquadrant.data.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.PrintedBudget;
import org.fourquadrant.model.document.Statement;

/** A row that says which statement's money is which statement's share of GDP, to a budget. */
final class BudgetReader {

    private final Countries countries;
    private final Map<String, Statement> statements;
    private final Problems problems;

    BudgetReader(Countries countries, List<Statement> statements, Problems problems) {
        this.countries = countries;
        this.statements = statements.stream()
                .collect(Collectors.toMap(Statement::id, Function.identity(), (first, second) -> first));
        this.problems = problems;
    }

    /** The budget; empty, with problems, where a field names what is not there or cannot serve. */
    Optional<PrintedBudget> read(DataRow row) {
        Optional<CountryCode> country = country(row);
        Optional<Statement> amount = statement(row, "amount_statement", PrintedBudget::isAmount);
        Optional<Statement> share = statement(row, "share_statement", PrintedBudget::isShare);
        if (country.isEmpty() || amount.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PrintedBudget(country.get(), amount.get(), share.get(), row.localized("note")));
    }

    private Optional<CountryCode> country(DataRow row) {
        String code = row.textOrEmpty("country");
        if (CountryCode.isWellFormed(code)
                && countries.find(new CountryCode(code)).isPresent()) {
            return Optional.of(new CountryCode(code));
        }
        problems.add(row.problem("country", ProblemKind.COUNTRY_UNKNOWN, code));
        return Optional.empty();
    }

    private Optional<Statement> statement(DataRow row, String field, Predicate<Statement> serves) {
        String id = row.textOrEmpty(field);
        Optional<Statement> found = Optional.ofNullable(statements.get(id)).filter(serves);
        if (found.isEmpty()) {
            problems.add(row.problem(field, ProblemKind.REFERENCE_UNKNOWN, id));
        }
        return found;
    }
}
