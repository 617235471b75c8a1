package org.fourquadrant.facts.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.model.document.Subject;

/** The statements of a library by the country that they concern; each country is looked through once. */
public final class StatementIndex {

    private final KnownDays knownDays;
    private final List<Cited> all;
    private final Countries countries;
    private final Map<CountryCode, List<Related>> asked = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException if a statement cites a document that the library does not have */
    public StatementIndex(Library library, Countries countries) {
        this.knownDays = new KnownDays(library);
        this.countries = countries;
        this.all = library.statements().stream()
                .map(statement -> new Cited(statement, knownDays.documentOf(statement), knownDays.since(statement)))
                .sorted(Cited.BY_DATE)
                .toList();
    }

    /** Whether a day lies after everything that the documents know. */
    public boolean isBeyond(LocalDate day) {
        return knownDays.isBeyond(day);
    }

    /** Every statement in order of time. */
    public List<Cited> all() {
        return all;
    }

    /**
     * What concerns a country and is known by a day, in order of time.
     *
     * @throws IllegalArgumentException if the country is not known
     */
    public Stream<Related> about(CountryCode country, LocalDate day) {
        return asked.computeIfAbsent(country, this::find).stream()
                .filter(related -> !related.cited().knownSince().isAfter(day));
    }

    /** What concerns a country and is dated to a month, a span or a year that includes a day, but is not certain by it. */
    public Stream<Related> perhapsAbout(CountryCode country, LocalDate day) {
        return asked.computeIfAbsent(country, this::find).stream()
                .filter(related -> related.cited().knownSince().isAfter(day))
                .filter(related -> related.statement()
                        .dates()
                        .first()
                        .filter(date -> !day.isBefore(date.firstDay()) && !day.isAfter(date.lastDay()))
                        .isPresent());
    }

    /**
     * What is said of a country because it is in a quadrant, and is known by a day, in order of time. A paper on allies and
     * partners says nothing of a country that is neither.
     */
    public Stream<Related> about(Quadrant quadrant, CountryCode code, LocalDate day) {
        Subject subject = new Subject.InQuadrant(quadrant);
        Country country = known(code);
        return all.stream()
                .filter(cited -> cited.statement().subjects().contains(subject))
                .filter(cited -> isMeant(country, cited.statement().among()))
                .filter(cited -> !cited.knownSince().isAfter(day))
                .map(cited -> new Related(cited, Reach.QUADRANT));
    }

    private List<Related> find(CountryCode code) {
        Country country = known(code);
        return all.stream()
                .flatMap(cited -> Reach.of(cited.statement(), country).map(reach -> new Related(cited, reach)).stream())
                .sorted(Related.BY_DATE)
                .toList();
    }

    private Country known(CountryCode code) {
        return countries.find(code).orElseThrow(() -> new IllegalArgumentException("Not a known country: " + code));
    }

    private static boolean isMeant(Country country, List<Subject> among) {
        return among.isEmpty()
                || among.stream().anyMatch(subject -> Reach.of(subject, country).isPresent());
    }
}
