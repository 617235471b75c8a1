package org.fourquadrant.chart;

import java.util.BitSet;

/**
 * Which marks step back: with several countries selected, all others.
 *
 * @param any whether any does
 * @param selected the indices of the selected marks
 */
record Dimming(boolean any, BitSet selected) {

    static Dimming of(ChartScene scene) {
        BitSet selected = new BitSet();
        scene.view().selection().forEach(code -> scene.field().indexOf(code).ifPresent(selected::set));
        return new Dimming(scene.view().selection().size() > 1, selected);
    }

    boolean isDimmed(int index) {
        return any && !selected.get(index);
    }
}
