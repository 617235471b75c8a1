package org.fourquadrant.model.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is shown of the papers' ideas.
 *
 * @param page the page that stands in the place of the chart; empty for the chart
 * @param assumed what a person assumes; whatever is not among it is as the figures that ship say
 * @param purposes ids of the purposes by which the timeline parts and colours measures, of which it shows those of these alone;
 *     empty for all events by their lanes
 */
public record Ideas(Optional<IdeaPage> page, Map<Assumption, Double> assumed, Optional<Set<String>> purposes) {

    /** The chart, and nothing assumed otherwise than the figures that ship say. */
    public static final Ideas INITIAL = new Ideas(Optional.empty(), Map.of(), Optional.empty());

    /** @throws IllegalArgumentException if something is assumed that cannot be */
    public Ideas {
        Objects.requireNonNull(page, "page");
        assumed.forEach((assumption, value) -> {
            if (!assumption.allows(value)) {
                throw new IllegalArgumentException(assumption + " is " + assumption.allowed() + ", not " + value);
            }
        });
        assumed = Map.copyOf(assumed);
        purposes = purposes.map(Set::copyOf);
    }

    /** What a person assumes; empty where the figure that ships stands. */
    public Optional<Double> assumed(Assumption assumption) {
        return Optional.ofNullable(assumed.get(assumption));
    }

    /** Another page, or the chart. */
    public Ideas withPage(Optional<IdeaPage> value) {
        return new Ideas(value, assumed, purposes);
    }

    /** With the timeline by purposes, or by lanes. */
    public Ideas withPurposes(Optional<Set<String>> value) {
        return new Ideas(page, assumed, value);
    }

    /**
     * With something assumed.
     *
     * @param value empty for the figure that ships
     * @throws IllegalArgumentException if that cannot be assumed
     */
    public Ideas with(Assumption assumption, Optional<Double> value) {
        Map<Assumption, Double> other = new EnumMap<>(Assumption.class);
        other.putAll(assumed);
        value.ifPresentOrElse(given -> other.put(assumption, given), () -> other.remove(assumption));
        return new Ideas(page, other, purposes);
    }
}
