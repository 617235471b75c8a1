package org.fourquadrant.analysis.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.model.Countries;
import org.fourquadrant.model.Country;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Library;
import org.fourquadrant.model.Statement;
import org.fourquadrant.model.Topic;

/**
 * The tariffs of every country on any date, decided from the statements of a library alone.
 *
 * <p>Statements are sorted by country and measure once, when this is made; a question is then a walk over the few
 * statements that concern the country. Statements that are an author's opinion, and those that belong to no measure,
 * decide nothing.
 */
public final class TariffHistory {

    private final Map<CountryCode, CountryTariffs> byCountry;

    /** @throws IllegalArgumentException if a statement on tariffs cites a document that the library does not have */
    public TariffHistory(Library library, Countries countries) {
        Knowledge knowledge = new Knowledge(library);
        Map<String, List<Statement>> byMeasure = byMeasure(library);
        Set<String> productMeasures = productMeasures(library);
        this.byCountry = new HashMap<>();
        for (Country country : countries.all()) {
            byCountry.put(country.code(), tariffsOf(country, byMeasure, productMeasures, knowledge));
        }
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

    private static CountryTariffs tariffsOf(
            Country country, Map<String, List<Statement>> byMeasure, Set<String> productMeasures, Knowledge knowledge) {
        List<MeasureHistory> broad = new ArrayList<>();
        List<ProductHistory> products = new ArrayList<>();
        byMeasure.forEach((name, statements) -> {
            List<Claim> claims = claims(statements, country, knowledge);
            MeasureHistory measure = new MeasureHistory(name, claims);
            if (productMeasures.contains(name)) {
                products.add(new ProductHistory(measure));
            } else {
                broad.add(measure);
            }
        });
        return new CountryTariffs(country.code(), knowledge, broad, products);
    }

    private static List<Claim> claims(Collection<Statement> statements, Country country, Knowledge knowledge) {
        return statements.stream()
                .flatMap(statement ->
                        Reach.of(statement, country).map(reach -> Claim.of(statement, reach, knowledge)).stream())
                .toList();
    }

    /**
     * What the documents say of the tariffs of a country on a day.
     *
     * @throws IllegalArgumentException if the country is not known
     */
    public TariffOnDate on(CountryCode country, LocalDate day) {
        return tariffsOf(country).on(day);
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
        CountryTariffs tariffs = byCountry.get(country);
        if (tariffs == null) {
            throw new IllegalArgumentException("Not a known country: " + country);
        }
        return tariffs;
    }
}
