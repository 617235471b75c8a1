package org.fourquadrant.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.country.Alignment;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when countries belong to the groups that the program knows. */
class MembershipTermsTest {

    private static final Countries COUNTRIES = new WorkspaceLoader().load().countries();
    private static final LocalDate LATE = LocalDate.of(2027, 1, 1);

    private static Country country(String code) {
        return COUNTRIES.find(new CountryCode(code)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "FIN, NATO, 2023-04-03, false", "FIN, NATO, 2023-04-04, true",
        "SWE, NATO, 2024-03-06, false", "SWE, NATO, 2024-03-07, true",
        "GBR, EUROPEAN_UNION, 2020-01-31, true", "GBR, EUROPEAN_UNION, 2020-02-01, false",
        "HRV, EUROPEAN_UNION, 2013-06-30, false", "HRV, EUROPEAN_UNION, 2013-07-01, true",
        "SAU, MAJOR_NON_NATO_ALLY, 2025-12-31, false", "SAU, MAJOR_NON_NATO_ALLY, 2026-01-31, true",
        "PER, MAJOR_NON_NATO_ALLY, 2026-03-07, false", "AFG, MAJOR_NON_NATO_ALLY, 2020-01-01, true",
        "AFG, MAJOR_NON_NATO_ALLY, 2025-01-01, false", "JPN, MAJOR_NON_NATO_ALLY, 2025-01-01, true",
        "JPN, TREATY_ALLY, 2025-01-01, true"
    })
    void membershipDependsOnTheDay(String code, Membership group, LocalDate day, boolean member) {
        assertEquals(member, country(code).isMemberOf(group, day));
    }

    @Test
    void theTermsEndInWhatTheCountriesAreToday() {
        for (Country country : COUNTRIES.all()) {
            for (Membership group : Membership.values()) {
                assertEquals(country.isMemberOf(group), country.isMemberOf(group, LATE), country.code() + " " + group);
            }
            assertEquals(Alignment.of(country), Alignment.of(country, LATE));
        }
    }

    @Test
    void everyDatedMembershipHasATerm() {
        for (Country country : COUNTRIES.all()) {
            country.memberships().stream()
                    .filter(group -> group != Membership.TREATY_ALLY)
                    .forEach(group -> assertTrue(
                            country.terms().stream().anyMatch(term -> term.group() == group),
                            country.code() + " " + group));
        }
    }
}
