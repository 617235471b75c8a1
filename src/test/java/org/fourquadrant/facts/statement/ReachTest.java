package org.fourquadrant.facts.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.fourquadrant.facts.papers.BundledLibrary;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.document.Area;
import org.fourquadrant.model.document.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a statement reaches: neither too many nor too few. */
class ReachTest {

    private static final Subject NATO = new Subject.Members(Membership.NATO);
    private static final Subject ALLIES = new Subject.Members(Membership.TREATY_ALLY);
    private static final Subject EUROPE = new Subject.InArea(Area.NATO_EUROPE);
    private static final Subject AMERICAS = new Subject.InArea(Area.AMERICAS);

    private static Country country(String code) {
        return BundledLibrary.workspace()
                .countries()
                .find(new CountryCode(code))
                .orElseThrow();
    }

    /** A demand on allies is not made to the United States, and no part of the world holds them. */
    @ParameterizedTest
    @ValueSource(strings = {"USA", "PRI", "GUM", "VIR", "ASM", "MNP", "UMI"})
    void noGroupAndNoTariffReachesTheUnitedStatesAndTheirTerritories(String code) {
        for (Subject subject : new Subject[] {NATO, ALLIES, EUROPE, AMERICAS, new Subject.Everyone()}) {
            assertEquals(Optional.empty(), Reach.of(subject, country(code)), subject.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DEU, true, false", "GBR, true, false", "TUR, true, false", "CAN, false, true", "MEX, false, true",
        "IRL, false, false", "RUS, false, false", "UKR, false, false", "CHE, false, false", "JPN, false, false"
    })
    void europeIsTheEuropeanPartOfNatoAndNotTheUnion(String code, boolean inEurope, boolean inTheAmericas) {
        assertEquals(inEurope, Reach.of(EUROPE, country(code)).isPresent());
        assertEquals(inTheAmericas, Reach.of(AMERICAS, country(code)).isPresent());
    }
}
