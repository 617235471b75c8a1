package org.fourquadrant.chart.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import java.util.stream.DoubleStream;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.words.LineTexts;
import org.fourquadrant.model.view.Thresholds;

/**
 * The captions of further lines above the data area: how many lie between one and the next, and above
 * these how many meet each. Where two would touch, the later one moves up.
 *
 * @param lines of the further lines in sight, ascending
 * @param bands of the bands between all lines, from the left; none without further lines
 */
public record LineCaptions(List<LineCaption> lines, List<LineCaption> bands) {

    private static final double LINE = 13;
    private static final double PADDING = 2;
    private static final double BANDS_ABOVE_PLOT = 9;
    private static final double LINES_ABOVE_PLOT = BANDS_ABOVE_PLOT + LINE;

    public LineCaptions {
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
    }

    /**
     * The captions of the lines of a view.
     *
     * @param held where the share of the main line stands, and in a window its pin
     * @param meeting how many countries meet a threshold
     */
    public static LineCaptions of(
            Fonts tools,
            LineTexts texts,
            PlotGeometry plot,
            Thresholds thresholds,
            Rectangle2D held,
            DoubleToIntFunction meeting) {
        double[] further = thresholds.references().stream()
                .mapToDouble(Double::doubleValue)
                .filter(share -> plot.shows(share) && share != thresholds.main())
                .sorted()
                .distinct()
                .toArray();
        if (further.length == 0) {
            return new LineCaptions(List.of(), List.of());
        }
        double line = plot.clampX(plot.xOfShare(thresholds.main()));
        Captioner captioner = new Captioner(tools, plot, line, new ArrayList<>(List.of(held)));
        List<LineCaption> bands = bands(captioner, texts, all(further, thresholds.main()), meeting);
        List<LineCaption> lines = new ArrayList<>();
        for (double share : further) {
            String text = texts.reference(share, meeting.applyAsInt(share));
            lines.add(captioner.caption(share, text, LINES_ABOVE_PLOT, plot.xOfShare(share)));
        }
        return new LineCaptions(lines, bands);
    }

    private static double[] all(double[] further, double main) {
        return DoubleStream.concat(DoubleStream.of(further), DoubleStream.of(main))
                .sorted()
                .toArray();
    }

    private static List<LineCaption> bands(
            Captioner captioner, LineTexts texts, double[] all, DoubleToIntFunction meeting) {
        PlotGeometry plot = captioner.plot();
        List<LineCaption> bands = new ArrayList<>();
        for (int i = 0; i <= all.length; i++) {
            double from = i == 0 ? 0 : all[i - 1];
            double left = plot.clampX(plot.xOfShare(from));
            double right = i == all.length ? plot.x() + plot.width() : plot.clampX(plot.xOfShare(all[i]));
            int count = meeting.applyAsInt(from) - (i == all.length ? 0 : meeting.applyAsInt(all[i]));
            bands.add(captioner.band(from, texts.band(count), texts.bandNumber(count), left, right));
        }
        return bands;
    }

    /** Gives each caption the lowest free place above the data area. */
    private record Captioner(Fonts tools, PlotGeometry plot, double line, List<Rectangle2D> taken) {

        private double width(String text) {
            return tools.measurer().width(tools.fonts().bold(TypeScale.SMALL), text) + 2 * PADDING;
        }

        /** In the middle of what the line's pill and pin leave of a band, in words where these fit. */
        LineCaption band(double share, String words, String number, double left, double right) {
            Rectangle2D held = taken.get(0);
            double from = left < line ? left : Math.max(left, held.getMaxX());
            double to = right > line ? right : Math.min(right, held.getMinX());
            return caption(share, width(words) <= to - from ? words : number, BANDS_ABOVE_PLOT, (from + to) / 2);
        }

        LineCaption caption(double share, String text, double above, double centre) {
            double width = width(text);
            double x = Math.max(plot.x(), Math.min(plot.x() + plot.width() - width, centre - width / 2));
            Rectangle2D box = new Rectangle2D.Double(x, plot.y() - above - LINE / 2, width, LINE);
            while (taken.stream().anyMatch(box::intersects)) {
                box = new Rectangle2D.Double(box.getX(), box.getY() - LINE, box.getWidth(), box.getHeight());
            }
            taken.add(box);
            return new LineCaption(share, text, box);
        }
    }
}
