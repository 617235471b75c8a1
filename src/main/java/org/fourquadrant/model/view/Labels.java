package org.fourquadrant.model.view;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fourquadrant.model.country.CountryCode;

/**
 * The labels of the marks.
 *
 * @param mode which marks have one, and what it says
 * @param pinned the labels that a person put somewhere
 */
public record Labels(LabelMode mode, Map<CountryCode, LabelOffset> pinned) {

    public Labels {
        Objects.requireNonNull(mode, "mode");
        pinned = Collections.unmodifiableMap(new TreeMap<>(pinned));
    }

    public static Labels initial() {
        return new Labels(LabelMode.ALL, Map.of());
    }

    /** The mode of a slide where nobody asks for another: from across a room only those that matter can be read. */
    public LabelMode forSlide() {
        return mode == LabelMode.ALL ? LabelMode.CHOSEN : mode;
    }

    public Labels withMode(LabelMode value) {
        return new Labels(value, pinned);
    }

    public Labels withPinned(CountryCode country, LabelOffset offset) {
        Map<CountryCode, LabelOffset> all = new TreeMap<>(pinned);
        all.put(country, offset);
        return new Labels(mode, all);
    }

    public Labels withoutPin(CountryCode country) {
        Map<CountryCode, LabelOffset> all = new TreeMap<>(pinned);
        all.remove(country);
        return new Labels(mode, all);
    }
}
