package org.fourquadrant.chart.layout;

import java.awt.Color;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;

/**
 * Which marks stand out of a chart: where some of those in sight are selected, all others step back, faint but
 * readable.
 *
 * @param countries those that stand out; nobody where nothing steps back
 * @param marks the indices of their marks
 */
public record Emphasis(Set<CountryCode> countries, BitSet marks) {

    private static final int ALPHA = 125;

    public Emphasis {
        countries = Set.copyOf(countries);
    }

    /** What stands out of a chart. */
    public static Emphasis of(LaidOutChart scene) {
        Set<CountryCode> countries = new HashSet<>();
        BitSet marks = new BitSet();
        for (CountryCode code : scene.view().selection()) {
            scene.field().indexOf(code).stream().filter(scene.field()::isWithin).forEach(index -> {
                countries.add(code);
                marks.set(index);
            });
        }
        return new Emphasis(countries, marks);
    }

    /** A mark's colour as it is shown, ARGB. */
    public int shown(int index, Color colour) {
        return isBack(index) ? colour.getRGB() & 0x00FFFFFF | ALPHA << 24 : colour.getRGB();
    }

    /** Whether a mark steps back. */
    public boolean isBack(int index) {
        return !countries.isEmpty() && !marks.get(index);
    }

    /** Whether what belongs to a country steps back with its mark. */
    public boolean isBack(CountryCode country) {
        return !countries.isEmpty() && !countries.contains(country);
    }
}
