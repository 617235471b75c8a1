package org.fourquadrant.data.document;

import java.util.Optional;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.document.Area;
import org.fourquadrant.model.document.Subject;

/** Reads the tokens by which statements name whom they speak of. */
final class SubjectReader {

    private final Countries countries;
    private CountryCells names;

    SubjectReader(Countries countries) {
        this.countries = countries;
    }

    /** The subject of a token such as {@code JPN}, {@code EUU}, {@code NATO}, {@code QUADRANT_III} or {@code ALL}. */
    Optional<Subject> read(String token) {
        return switch (token) {
            case "ALL" -> Optional.of(new Subject.Everyone());
            case "NATO" -> members(Membership.NATO);
            case "EU" -> members(Membership.EUROPEAN_UNION);
            case "TREATY_ALLIES" -> members(Membership.TREATY_ALLY);
            case "MNNA" -> members(Membership.MAJOR_NON_NATO_ALLY);
            case "QUADRANT_I" -> quadrant(Quadrant.I);
            case "QUADRANT_II" -> quadrant(Quadrant.II);
            case "QUADRANT_III" -> quadrant(Quadrant.III);
            case "QUADRANT_IV" -> quadrant(Quadrant.IV);
            case "NATO_EUROPE" -> Optional.of(new Subject.InArea(Area.NATO_EUROPE));
            case "AMERICAS" -> Optional.of(new Subject.InArea(Area.AMERICAS));
            default -> country(token);
        };
    }

    private static Optional<Subject> members(Membership group) {
        return Optional.of(new Subject.Members(group));
    }

    private static Optional<Subject> quadrant(Quadrant quadrant) {
        return Optional.of(new Subject.InQuadrant(quadrant));
    }

    /** By code or by name, as in a table of one's own. */
    private Optional<Subject> country(String token) {
        if (CountryCode.isWellFormed(token)) {
            CountryCode code = new CountryCode(token);
            return countries.find(code).map(known -> new Subject.OneCountry(code));
        }
        if (names == null) {
            // Ours say codes only, and the names take their time.
            names = new CountryCells(countries);
        }
        return names.named(token).country().map(Subject.OneCountry::new);
    }
}
