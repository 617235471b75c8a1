package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fourquadrant.facts.statement.KnownDays;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;

/**
 * The tariffs of every country on any date, decided from the statements of a library alone.
 *
 * <p>The statements that concern a country are sorted by measure once, when it is first asked for, and kept; a question is
 * then a walk over these few. Statements that are an author's opinion, and those that belong to no measure, decide nothing.
 */
public final class TariffHistory {

    private final Countries countries;
    private final KnownDays knownDays;
    private final Map<String, List<Statement>> byMeasure;
    private final Set<String> productMeasures;
    private final Map<CountryCode, CountryTariffs> asked = new ConcurrentHashMap<>();

    public TariffHistory(Library library, Countries countries) {
        this.countries = countries;
        this.knownDays = new KnownDays(library);
        this.byMeasure = byMeasure(library);
        this.productMeasures = productMeasures(library);
    }

    private static Map<String, List<Statement>> byMeasure(Library library) {
        return library.statements().stream()
                .filter(statement -> !statement.measure().isEmpty() && !statement.opinion())
                .filter(statement -> statement.topic() == Topic.TARIFF
                        || statement.topic() == Topic.PRODUCT_TARIFF
                        || statement.topic() == Topic.LEGAL)
                .collect(Collectors.groupingBy(Statement::measure, LinkedHashMap::new, Collectors.toList()));
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
            MeasureHistory measure = new MeasureHistory(name, claims);
            if (productMeasures.contains(name)) {
                products.add(new ProductHistory(measure));
            } else {
                broad.add(measure);
            }
        });
        return new CountryTariffs(code, knownDays, broad, products);
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
     * What the documents say of the tariffs of a country on a day.
     *
     * @throws IllegalArgumentException if the country is not known, or a statement on it cites a document that the library
     *     does not have
     */
    public TariffOnDate on(CountryCode country, LocalDate day) {
        return tariffsOf(country).on(day);
    }

    /**
     * The broad rate in force for a country on a day, without what stands beside it: enough for a colour or a column of many
     * countries, and quicker to find.
     *
     * @throws IllegalArgumentException as {@link #on}
     */
    public Optional<TariffRate> rateOn(CountryCode country, LocalDate day) {
        return tariffsOf(country).rateOn(day);
    }

    /**
     * The broad tariff of a country over time: a step for the first day and one for each day on which its status or rate
     * changes, up to and including the last day.
     *
     * @throws IllegalArgumentException if the country is not known
     */
    public List<TariffStep> steps(CountryCode country, LocalDate from, LocalDate to) {
        CountryTariffs tariffs = tariffsOf(country);
        List<TariffStep> steps = new ArrayList<>();
        steps.add(new TariffStep(from, tariffs.on(from)));
        for (LocalDate day : tariffs.days().subSet(from, false, to, true)) {
            TariffOnDate next = tariffs.on(day);
            if (!next.isSameStepAs(steps.get(steps.size() - 1).tariff())) {
                steps.add(new TariffStep(day, next));
            }
        }
        return steps;
    }

    private CountryTariffs tariffsOf(CountryCode country) {
        return asked.computeIfAbsent(country, this::sorted);
    }
}
