package org.fourquadrant.model.country;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fourquadrant.model.language.LocalizedText;

/**
 * A country, territory or the European Union.
 *
 * @param code its alpha-3 code
 * @param alpha2 its alpha-2 code, empty where there is none
 * @param name its name in both languages
 * @param otherNames further names it is looked for by, in any language
 * @param region its United Nations region
 * @param memberships the groups it belongs to
 */
public record Country(
        CountryCode code,
        String alpha2,
        LocalizedText name,
        List<String> otherNames,
        Region region,
        Set<Membership> memberships) {

    public Country {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(alpha2, "alpha2");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
        otherNames = List.copyOf(otherNames);
        memberships = Set.copyOf(memberships);
    }

    public boolean isMemberOf(Membership group) {
        return memberships.contains(group);
    }
}
