package org.fourquadrant.chart.layout;

import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;

/**
 * The caption that runs up along the data area: what the axis measures, and its scale in the same line or, on a low
 * chart, in a second one.
 */
public final class UpwardCaption {

    /** How much longer than the data area it may be, logical pixels. */
    private static final double BEYOND_PLOT = 24;

    /** The same for the shortest wording; on a chart so low that it would be longer still, the title alone says it. */
    private static final double FAR_BEYOND_PLOT = 50;

    private UpwardCaption() {}

    /**
     * The first of several wordings whose lines have room; where none has, the last one if it has nearly; else none.
     *
     * @param height of the data area
     */
    public static List<String> fitting(Fonts tools, List<List<String>> wordings, double height) {
        return wordings.stream()
                .filter(lines -> fits(tools, lines, height + BEYOND_PLOT))
                .findFirst()
                .orElseGet(() -> Stream.of(wordings.get(wordings.size() - 1))
                        .filter(last -> fits(tools, last, height + FAR_BEYOND_PLOT))
                        .findFirst()
                        .orElse(List.of()));
    }

    /** The size of a line, by its number from 0. */
    public static double size(int line) {
        return line == 0 ? TypeScale.BODY : TypeScale.SMALL;
    }

    private static boolean fits(Fonts tools, List<String> lines, double room) {
        for (int line = 0; line < lines.size(); line++) {
            if (tools.measurer().width(tools.fonts().regular(size(line)), lines.get(line)) > room) {
                return false;
            }
        }
        return true;
    }
}
