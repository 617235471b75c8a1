package org.fourquadrant.export.page;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.facts.Facts;

/**
 * Charts laid out for slides, one after another: the last of each size saves the next one finding its axes and the homes of
 * its labels again where they are the same. What comes out is what a first one would be.
 */
public final class SlideScenes {

    /** Of how many sizes the last is kept, while there is memory for it: a deck has its slides and some sizes of claims. */
    private static final int SIZES = 4;

    private final Chart chart;
    private final Map<ChartSize, SoftReference<LaidOutChart>> last = new LinkedHashMap<>();

    public SlideScenes(Chart chart) {
        this.chart = chart;
    }

    /** Lays facts out for a slide. */
    public LaidOutChart of(Facts facts, ChartSize size, Captions captions) {
        LaidOutChart scene = chart.composeSlide(facts, size, captions, take(size));
        put(size, scene);
        return scene;
    }

    /** Nobody else gets it meanwhile: what is known of its labels' places is for one thread at a time. */
    private synchronized Optional<LaidOutChart> take(ChartSize size) {
        return Optional.ofNullable(last.remove(size)).map(SoftReference::get);
    }

    private synchronized void put(ChartSize size, LaidOutChart scene) {
        last.remove(size);
        last.put(size, new SoftReference<>(scene));
        if (last.size() > SIZES) {
            last.remove(last.keySet().iterator().next());
        }
    }
}
