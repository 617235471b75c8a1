package org.fourquadrant.chart.layout;

import java.awt.Color;
import java.util.BitSet;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.View;

/**
 * Which marks are drawn faintly: with several countries selected, all others.
 *
 * @param any whether any does
 * @param selected the indices of the selected marks
 */
public record Dimming(boolean any, BitSet selected) {

    private static final int ALPHA = 115;

    /** Which marks of a chart step back. */
    public static Dimming of(LaidOutChart scene) {
        BitSet selected = new BitSet();
        scene.view().selection().forEach(code -> scene.field().indexOf(code).ifPresent(selected::set));
        return new Dimming(isAny(scene.view()), selected);
    }

    /** A mark's colour as it is shown, ARGB. */
    public int shown(int index, Color colour) {
        return isDimmed(index) ? colour.getRGB() & 0x00FFFFFF | ALPHA << 24 : colour.getRGB();
    }

    private boolean isDimmed(int index) {
        return any && !selected.get(index);
    }

    /** Whether what belongs to a country steps back with its mark. */
    public static boolean isDimmed(View view, CountryCode country) {
        return isAny(view) && !view.selection().contains(country);
    }

    private static boolean isAny(View view) {
        return view.selection().size() > 1;
    }
}
