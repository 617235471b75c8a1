package org.fourquadrant.chart.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Objects;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.WritableText;

/**
 * The announcement of the part of a picture that is painted next. The painter announces it as a rendering hint: a file
 * format that names its shapes listens, every other graphics takes no notice.
 *
 * @param kind what it is
 * @param of whose it is, as the code of a country or the name of a quadrant; empty for a part of which there is one
 * @param text what is written in it as it was before it was broken into lines; empty where nothing was broken
 */
public record ChartPart(Kind kind, String of, String text) {

    /** What a part is. */
    public enum Kind {
        GROUND,
        BAND,
        GRID,
        ZERO,
        AXIS,
        AXIS_CAPTION,
        QUADRANT,
        TITLE,
        SUBTITLE,
        COUNTS,
        SIZES,
        LEGEND,
        CORNER,
        STRIP,
        STRIP_LINE,
        THRESHOLD,
        CROSSERS,
        REFERENCE,
        REFERENCE_LINE,
        BAND_COUNT,
        FORK,
        CONNECTOR,
        GHOST,
        MARK,
        RING,
        LEADER,
        LABEL,
        TRAIL,
        TRAIL_YEAR,
        ROW,
        NOTE,
        SOURCE,
        RULE,
        DATE,
        PAGE_NUMBER,
        TEXT,
        POSITION,
        TARIFF_STEPS,
        DRAWING
    }

    /** The hint that carries the part. */
    public static final RenderingHints.Key KEY = new HintKey();

    private static final class HintKey extends RenderingHints.Key {
        HintKey() {
            super(2);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof ChartPart;
        }
    }

    public ChartPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        text = WritableText.of(text);
    }

    /** A part in which no text is broken into lines. */
    public ChartPart(Kind kind, String of) {
        this(kind, of, "");
    }

    /** Says that a part of which there is one comes next. */
    public static void begin(Graphics2D graphics, Kind kind) {
        begin(graphics, kind, "");
    }

    /** Says that a part comes next. */
    public static void begin(Graphics2D graphics, Kind kind, String of) {
        graphics.setRenderingHint(KEY, new ChartPart(kind, of));
    }

    /** Says that a text comes next, in lines. */
    public static void begin(Graphics2D graphics, Kind kind, String of, BrokenText text) {
        graphics.setRenderingHint(KEY, new ChartPart(kind, of, text.text()));
    }

    static void begin(Graphics2D graphics, Kind kind, CountryCode country) {
        begin(graphics, kind, country.value());
    }

    /** A name for it within a picture, such as {@code mark-JPN} or {@code title}. */
    public String id() {
        String name = Tokens.of(kind);
        return of.isEmpty() ? name : name + "-" + of;
    }
}
