package org.fourquadrant.ui.export;

import java.util.function.BiFunction;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;

/** A place around a chart that can be filled with one's own words or left out. */
enum CaptionPlace {
    TITLE(Captions::withTitle),
    SUBTITLE(Captions::withSubtitle),
    COUNTS(Captions::withCounts),
    LEGEND(Captions::withLegend),
    NOTE(Captions::withNote),
    SOURCE(Captions::withSource);

    private final BiFunction<Captions, Caption, Captions> place;

    CaptionPlace(BiFunction<Captions, Caption, Captions> place) {
        this.place = place;
    }

    Captions fill(Captions captions, Caption caption) {
        return place.apply(captions, caption);
    }
}
