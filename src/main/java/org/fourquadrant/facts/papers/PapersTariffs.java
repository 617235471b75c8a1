package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fourquadrant.facts.statement.Coverage;
import org.fourquadrant.facts.statement.KnownDays;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.document.Unit;

/**
 * The tariffs of every country on any date, decided from the statements of a library alone.
 *
 * <p>The statements that concern a country are sorted by measure once, when it is first asked for, and kept; a question is
 * then a walk over these few. Statements that are an author's opinion, and those that belong to no measure, decide nothing.
 */
public final class PapersTariffs {

    private final Countries countries;
    private final KnownDays knownDays;
    private final Map<String, List<Statement>> byMeasure;
    private final Set<String> productMeasures;
    private final List<Statement> loose;
    private final Coverage covered;
    private final boolean reached;
    private final Map<CountryCode, CountryTariffs> asked = new ConcurrentHashMap<>();

    public PapersTariffs(Library library, Countries countries) {
        this.countries = countries;
        this.knownDays = new KnownDays(library);
        this.byMeasure = byMeasure(library);
        this.productMeasures = productMeasures(library);
        this.loose = looseRates(library);
        this.covered = Coverage.of(library);
        this.reached = library.reaches().isPresent();
    }

    private static Map<String, List<Statement>> byMeasure(Library library) {
        return library.statements().stream()
                .filter(statement -> !statement.measure().isEmpty() && !statement.opinion())
                .filter(statement -> statement.topic() == Topic.TARIFF
                        || statement.topic() == Topic.PRODUCT_TARIFF
                        || statement.topic() == Topic.LEGAL)
                .collect(Collectors.groupingBy(Statement::measure, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Statement> looseRates(Library library) {
        return library.statements().stream()
                .filter(statement -> statement.topic() == Topic.TARIFF && !statement.opinion())
                .filter(statement -> statement.measure().isEmpty())
                .filter(statement -> statement
                        .quantity()
                        .filter(quantity -> quantity.unit() == Unit.PERCENT)
                        .isPresent())
                .toList();
    }

    private static Set<String> productMeasures(Library library) {
        return library.statements().stream()
                .filter(statement -> statement.topic() == Topic.PRODUCT_TARIFF)
                .map(Statement::measure)
                .collect(Collectors.toUnmodifiableSet());
    }

    private CountryTariffs sorted(CountryCode code) {
        Country country =
                countries.find(code).orElseThrow(() -> new IllegalArgumentException("Not a known country: " + code));
        List<MeasureHistory> broad = new ArrayList<>();
        List<ProductHistory> products = new ArrayList<>();
        byMeasure.forEach((name, statements) -> {
            List<AppliedStatement> claims = claims(statements, country);
            if (claims.isEmpty()) {
                return;
            }
            MeasureHistory measure = new MeasureHistory(name, isComplete(statements), claims);
            if (productMeasures.contains(name)) {
                products.add(new ProductHistory(measure));
            } else {
                broad.add(measure);
            }
        });
        return new CountryTariffs(code, covered, broad, claims(loose, country), products);
    }

    /** Whether at least as many economies have a printed rate as the measure is said to name. */
    private static boolean isComplete(List<Statement> statements) {
        double named = statements.stream()
                .filter(statement -> statement.stage() == Stage.IN_FORCE)
                .flatMap(statement -> statement.quantity().stream())
                .filter(quantity -> quantity.unit() == Unit.COUNT)
                .mapToDouble(Quantity::value)
                .max()
                .orElse(0);
        if (named == 0) {
            return true;
        }
        long printed = statements.stream()
                .filter(statement -> statement
                        .quantity()
                        .filter(quantity -> quantity.unit() == Unit.PERCENT)
                        .isPresent())
                .flatMap(statement -> statement.subjects().stream())
                .distinct()
                .count();
        return printed >= named;
    }

    private List<AppliedStatement> claims(Collection<Statement> statements, Country country) {
        return statements.stream()
                .flatMap(statement ->
                        Reach.of(statement, country)
                                .map(reach -> AppliedStatement.of(statement, reach, knownDays))
                                .stream())
                .toList();
    }

    /**
     * What the papers say of the tariffs of a country on a day.
     *
     * @throws IllegalArgumentException if the country is not known, or a statement on it cites a document that the library
     *     does not have
     */
    public PapersOnDate on(CountryCode country, LocalDate day) {
        return reached ? tariffsOf(country).on(day) : PapersOnDate.notCovered(country, day);
    }

    /**
     * The days on which anything may change for a country, ascending.
     *
     * @throws IllegalArgumentException if the country is not known
     */
    public NavigableSet<LocalDate> days(CountryCode country) {
        return reached ? tariffsOf(country).days() : Collections.emptyNavigableSet();
    }

    private CountryTariffs tariffsOf(CountryCode country) {
        return asked.computeIfAbsent(country, this::sorted);
    }
}
