package org.fourquadrant.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Quadrant;

/** Whom {@code --select} means: countries, groups of them, or those in a quadrant. */
final class SelectedCountries {

    private static final String QUADRANT = "quadrant:";

    private static final Map<String, Membership> GROUPS = Map.of(
            "nato", Membership.NATO,
            "eu", Membership.EUROPEAN_UNION,
            "treaty-allies", Membership.TREATY_ALLY);

    private SelectedCountries() {}

    /**
     * The countries that texts mean in a view, in their order and each once.
     *
     * @throws WrongUsage if a text means none
     */
    static Set<CountryCode> of(List<String> texts, Facts facts) {
        Set<CountryCode> codes = new LinkedHashSet<>();
        texts.forEach(text -> of(text.strip(), facts).forEach(codes::add));
        return codes;
    }

    private static Stream<CountryCode> of(String text, Facts facts) {
        String word = text.toLowerCase(Locale.ROOT);
        Membership group = GROUPS.get(word);
        if (group != null) {
            return facts
                    .workspace()
                    .countries()
                    .members(group, facts.view().data().asOf())
                    .stream();
        }
        if (word.startsWith(QUADRANT)) {
            Quadrant wanted = quadrant(text, word.substring(QUADRANT.length()));
            return facts.classification().plotted().stream()
                    .filter(one -> one.quadrant() == wanted)
                    .map(PlottedCountry::country)
                    .map(Country::code);
        }
        return Stream.of(CountryLookup.find(facts.workspace().countries(), text).code());
    }

    private static Quadrant quadrant(String text, String name) {
        return Stream.of(Quadrant.values())
                .filter(each -> each.name().equalsIgnoreCase(name)
                        || String.valueOf(each.ordinal() + 1).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("select.quadrant", text));
    }
}
