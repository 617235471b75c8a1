package org.fourquadrant.model.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.country.Trait;

/**
 * The filter of countries by their traits: of every kind of trait that is asked for, a country has at least one.
 *
 * @param traits what is asked for; of a kind of which there is none, nothing is asked
 */
public record Filter(Set<Trait> traits) {

    /** Everything is shown. */
    public static final Filter ALL = new Filter(Set.of());

    public Filter {
        traits = Set.copyOf(traits);
    }

    /** Asks for one of some regions, and for one of some groups. */
    public Filter(Set<Region> regions, Set<Membership> memberships) {
        this(both(regions, memberships));
    }

    private static Set<Trait> both(Set<Region> regions, Set<Membership> memberships) {
        Set<Trait> both = new HashSet<>(regions);
        both.addAll(memberships);
        return both;
    }

    /** What it asks of one kind; empty where it asks for nothing of it. */
    public <T extends Trait> Set<T> of(Class<T> kind) {
        return traits.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toUnmodifiableSet());
    }

    /** The regions shown. */
    public Set<Region> regions() {
        return of(Region.class);
    }

    /** Whether it lets a country pass of which {@code has} says what traits it has. */
    public boolean admits(Predicate<Trait> has) {
        return traits.stream()
                .map(Trait::getClass)
                .distinct()
                .allMatch(kind -> of(kind).stream().anyMatch(has));
    }

    /** Whether countries with a trait are shown as far as their kind of trait decides. */
    public boolean shows(Trait trait) {
        Set<? extends Trait> asked = of(trait.getClass());
        return asked.isEmpty() || asked.contains(trait);
    }

    /** Whether it lets other countries pass on another day. */
    public boolean changesByDay() {
        return traits.stream().anyMatch(Trait::changesByDay);
    }

    /** Whether it asks for all that another names. */
    public boolean holds(Filter other) {
        return traits.containsAll(other.traits);
    }

    /** This filter with what another names added, or taken out where any of it was there. */
    public Filter toggled(Filter other) {
        Set<Trait> all = new HashSet<>(traits);
        if (!all.removeAll(other.traits)) {
            all.addAll(other.traits);
        }
        return new Filter(all);
    }

    /**
     * This filter with a trait added, or taken out where it was there; all that can be chosen is the same as none.
     *
     * @param choices the traits that can be chosen, of the kind of the trait
     */
    public Filter toggled(Trait trait, Collection<? extends Trait> choices) {
        Filter next = toggled(new Filter(Set.of(trait)));
        if (!next.traits.containsAll(choices)) {
            return next;
        }
        Set<Trait> others = new HashSet<>(next.traits);
        others.removeAll(choices);
        return new Filter(others);
    }
}
