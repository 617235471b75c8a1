package org.fourquadrant.data.bundled;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.data.dataset.Descriptor;
import org.fourquadrant.data.dataset.DescriptorReader;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.data.table.DataRow;
import org.fourquadrant.data.table.TableLoader;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Ending;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.MembershipTerm;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.document.PartialDate;

/** Reads the bundled package of countries: codes and memberships, further names, terms of membership, territories, states that ended. */
final class CountriesReader {

    private static final String COUNTRIES = "countries";
    private static final String NAMES = "names";

    /** Abbreviations and the names that countries give themselves. */
    private static final String CALLED = "called";

    private static final String TERMS = "memberships";
    private static final String TERRITORIES = "territories";
    private static final String ENDED = "ended";
    private static final String CODE = "iso3";

    /** A treaty that binds a country to the United States, but not the other way round. */
    private static final String SUSPENDED = "suspended";

    private CountriesReader() {}

    static Countries read(PackageFiles files, Problems problems) {
        Optional<Descriptor> descriptor = DescriptorReader.read(files, problems);
        if (descriptor.isEmpty() || problems.hasErrors()) {
            return Countries.of(List.of());
        }
        Map<String, List<String>> names = Stream.of(NAMES, CALLED)
                .flatMap(resource -> rows(descriptor.get(), resource, files, problems).stream())
                .collect(Collectors.groupingBy(
                        row -> row.textOrEmpty(CODE),
                        Collectors.mapping(row -> row.textOrEmpty("name"), Collectors.toList())));
        Map<String, List<DataRow>> terms = rows(descriptor.get(), TERMS, files, problems).stream()
                .collect(Collectors.groupingBy(row -> row.textOrEmpty(CODE)));
        Map<String, CountryCode> parts = rows(descriptor.get(), TERRITORIES, files, problems).stream()
                .collect(Collectors.toMap(
                        row -> row.textOrEmpty(CODE), row -> new CountryCode(row.textOrEmpty("part_of"))));
        List<Country> countries = rows(descriptor.get(), COUNTRIES, files, problems).stream()
                .filter(CountriesReader::hasRegion)
                .map(row -> country(
                        row,
                        names.getOrDefault(row.textOrEmpty(CODE), List.of()),
                        terms.getOrDefault(row.textOrEmpty(CODE), List.of()),
                        Optional.ofNullable(parts.get(row.textOrEmpty(CODE)))))
                .toList();
        Stream<Country> ended =
                rows(descriptor.get(), ENDED, files, problems).stream().map(CountriesReader::ended);
        return Countries.of(Stream.concat(countries.stream(), ended).toList());
    }

    private static Country ended(DataRow row) {
        List<CountryCode> successors = Stream.of(row.textOrEmpty("successors").split(";"))
                .map(CountryCode::new)
                .toList();
        return new Country(
                new CountryCode(row.textOrEmpty(CODE)),
                "",
                row.localized("name"),
                row.textOrEmpty("name_ja_reading"),
                List.of(),
                region(row),
                Set.of(),
                List.of(),
                Optional.empty(),
                row.integer("last_year").map(year -> new Ending(year, successors)));
    }

    private static Region region(DataRow row) {
        return Region.valueOf(row.textOrEmpty("region").toUpperCase(Locale.ROOT));
    }

    private static Collection<DataRow> rows(
            Descriptor descriptor, String resource, PackageFiles files, Problems problems) {
        return descriptor
                .resource(resource)
                .flatMap(table -> table.schema().map(schema -> new TableLoader(files, problems).rows(table, schema)))
                .orElse(List.of());
    }

    /** Antarctica lies in no region, has nobody to trade with, and is left out. */
    private static boolean hasRegion(DataRow row) {
        return row.text("region").isPresent();
    }

    private static Country country(DataRow row, List<String> names, List<DataRow> terms, Optional<CountryCode> partOf) {
        List<String> otherNames = new ArrayList<>();
        row.text("name_ja_alt").ifPresent(otherNames::add);
        otherNames.addAll(names);
        return new Country(
                new CountryCode(row.textOrEmpty(CODE)),
                row.textOrEmpty("iso2"),
                row.localized("name"),
                row.textOrEmpty("name_ja_reading"),
                otherNames,
                region(row),
                memberships(row),
                terms.stream().map(CountriesReader::term).toList(),
                partOf,
                Optional.empty());
    }

    /** Of what began in a month or a year the last day of it: only then has it begun for certain. */
    private static MembershipTerm term(DataRow row) {
        return new MembershipTerm(
                Membership.valueOf(row.textOrEmpty("group").toUpperCase(Locale.ROOT)),
                PartialDate.parse(row.textOrEmpty("from")).lastDay(),
                row.text("to").map(text -> PartialDate.parse(text).firstDay()));
    }

    private static Set<Membership> memberships(DataRow row) {
        Set<Membership> memberships = EnumSet.noneOf(Membership.class);
        if (row.text("nato_since").isPresent()) {
            memberships.add(Membership.NATO);
        }
        if (row.isTrue("eu_member")) {
            memberships.add(Membership.EUROPEAN_UNION);
        }
        if (row.text("mnna_since").isPresent()) {
            memberships.add(Membership.MAJOR_NON_NATO_ALLY);
        }
        boolean bound = row.text("us_defence_treaty")
                .filter(treaty -> !treaty.contains(SUSPENDED))
                .isPresent();
        if (bound) {
            memberships.add(Membership.TREATY_ALLY);
        }
        return memberships;
    }
}
