package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart.Kind;
import org.fourquadrant.chart.paint.TariffSteps.Step;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;

/**
 * Draws the steps of a tariff: solid where a rate is charged, faded and dotted where it was last heard of, dashed on the axis
 * where there is none, each rate beside its own step, the days of change under the axis.
 */
public final class TariffStepsPainter {

    private static final BasicStroke SOLID = new BasicStroke(2.4f);
    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke DASHED = dashed(1.6f, 5, 4);
    private static final BasicStroke FADED = dashed(2f, 2, 4);
    private static final BasicStroke DOTTED = dashed(1.2f, 3, 3);

    private static final double DATE_GAP = 12;
    private static final double TICK_GAP = 6;

    /** The least height of the axis, per cent, so that a low rate looks low. */
    private static final double LEAST_TOP = 10;

    /** From tick to tick of the axis, per cent; the first that leaves few of them. */
    private static final double[] TICK_STEPS = {5, 10, 20, 50, 100};

    /** From tick to tick at least, as a part of the size of the text. */
    private static final double TICK_LINE = 1.5;

    private final Lettering lettering;
    private final Dates dates;
    private final Figures figures;
    private final TariffSteps tariff;
    private final Scale scale;
    private final List<TariffStepLabels.Label> labels;

    /**
     * How large what is written is, and what is.
     *
     * @param small days, ticks and what made a step so
     * @param bold rates
     * @param foot room for the days under the axis, logical pixels
     * @param head room for what stands over the highest step
     * @param ticks room for the ticks of an upward axis; 0 for none
     * @param named the kinds of stretches that are named
     */
    public record Look(
            Lettering.Style small,
            Lettering.Style bold,
            double foot,
            double head,
            double ticks,
            Set<TariffSteps.Look> named) {

        /** Beside other blocks of a narrow pane: rates alone. */
        public static final Look WINDOW = new Look(
                new Lettering.Style(Lettering.Weight.REGULAR, 11),
                new Lettering.Style(Lettering.Weight.BOLD, 12),
                22,
                22,
                0,
                EnumSet.of(TariffSteps.Look.APPLIED, TariffSteps.Look.LAST_KNOWN));

        /** On a page: with an upward axis, gaps named, and under each rate what made it so. */
        public static Look page(double textSize) {
            return new Look(
                    new Lettering.Style(Lettering.Weight.REGULAR, textSize),
                    new Lettering.Style(Lettering.Weight.BOLD, textSize),
                    1.7 * textSize,
                    2.9 * textSize,
                    3.2 * textSize,
                    EnumSet.allOf(TariffSteps.Look.class));
        }
    }

    /** Days and rates to pixels. */
    record Scale(TariffSteps tariff, Rectangle2D area, Look look, double top) {

        double left() {
            return area.getX() + look.ticks();
        }

        double x(LocalDate day) {
            double length = Math.max(1, ChronoUnit.DAYS.between(tariff.from(), tariff.to()));
            return left() + (area.getMaxX() - left()) * ChronoUnit.DAYS.between(tariff.from(), day) / length;
        }

        double y(double percent) {
            double zero = area.getMaxY() - look.foot();
            return zero - (zero - area.getY() - look.head()) * percent / top;
        }

        boolean shows(LocalDate day) {
            return !day.isBefore(tariff.from()) && !day.isAfter(tariff.to());
        }
    }

    /**
     * A drawing of steps.
     *
     * @param area where to draw, logical pixels
     */
    public TariffStepsPainter(
            Lettering lettering, Dates dates, Figures figures, TariffSteps tariff, Rectangle2D area, Look look) {
        this.lettering = lettering;
        this.dates = dates;
        this.figures = figures;
        this.tariff = tariff;
        double top = tariff.steps().stream().mapToDouble(Step::height).reduce(LEAST_TOP, Math::max);
        this.scale = new Scale(tariff, area, look, top);
        this.labels = new TariffStepLabels(lettering, tariff, scale).place();
    }

    /** The steps, in order of time, that found no room for their name with what made them so. */
    public List<Step> unnamed() {
        return tariff.steps().stream()
                .filter(step -> step.percent().isPresent() || !step.from().equals(tariff.from()))
                .filter(step -> scale.look().named().contains(step.look()))
                .filter(step -> labels.stream()
                        .filter(label -> label.step() == step)
                        .noneMatch(label ->
                                label.lines().size() > 1 || step.cause().isEmpty()))
                .toList();
    }

    /** Paints axis, steps, the day that is looked at, and the rates. */
    public void paint(Graphics2D graphics, Palette palette) {
        ChartPart.begin(graphics, Kind.TARIFF_STEPS, "axis");
        if (scale.look().ticks() > 0) {
            paintTicks(graphics, palette);
        }
        paintAxis(graphics, palette);
        Step previous = null;
        for (Step step : tariff.steps()) {
            ChartPart.begin(graphics, Kind.TARIFF_STEPS, step.from().toString());
            paintStep(graphics, palette, step, Optional.ofNullable(previous));
            previous = step;
        }
        labels.forEach(label -> paintLabel(graphics, palette, label));
        tariff.asOf().filter(scale::shows).ifPresent(day -> paintDay(graphics, palette, scale.x(day)));
    }

    private void paintTicks(Graphics2D graphics, Palette palette) {
        double line = TICK_LINE * scale.look().small().size();
        double step = DoubleStream.of(TICK_STEPS)
                .filter(each -> scale.y(0) - scale.y(each) >= line)
                .findFirst()
                .orElse(TICK_STEPS[TICK_STEPS.length - 1]);
        for (double tick = 0; tick <= scale.top(); tick += step) {
            double y = scale.y(tick);
            graphics.setColor(palette.grid());
            graphics.setStroke(THIN);
            graphics.draw(new Line2D.Double(scale.left(), y, scale.area().getMaxX(), y));
            if (tick == 0 || scale.y(0) - y >= line) {
                graphics.setColor(palette.softInk());
                lettering.paint(
                        graphics,
                        figures.rate(tick),
                        scale.look().small(),
                        TextAlign.RIGHT,
                        scale.left() - TICK_GAP,
                        y);
            }
        }
    }

    private void paintAxis(Graphics2D graphics, Palette palette) {
        Lettering.Style small = scale.look().small();
        double right = scale.area().getMaxX();
        graphics.setColor(palette.axis());
        graphics.setStroke(THIN);
        graphics.draw(new Line2D.Double(scale.left(), scale.y(0), right, scale.y(0)));
        graphics.setColor(palette.softInk());
        double centre = scale.area().getMaxY() - scale.look().foot() / 2 + 2;
        String first = dates.shortDay(tariff.from());
        String last = dates.shortDay(tariff.to());
        lettering.paint(graphics, first, small, TextAlign.LEFT, scale.left(), centre);
        lettering.paint(graphics, last, small, TextAlign.RIGHT, right, centre);
        double free = scale.left() + lettering.width(first, small) + DATE_GAP;
        double end = right - lettering.width(last, small) - DATE_GAP;
        for (Step step : tariff.steps()) {
            String day = dates.shortDay(step.from());
            double half = lettering.width(day, small) / 2;
            double x = scale.x(step.from());
            if (x - half > free && x + half < end) {
                lettering.paint(graphics, day, small, TextAlign.CENTRE, x, centre);
                free = x + half + DATE_GAP;
            }
        }
    }

    /** Paints a step with the rise or fall from the one before. */
    private void paintStep(Graphics2D graphics, Palette palette, Step step, Optional<Step> previous) {
        double from = scale.x(step.from());
        double height = scale.y(step.height());
        graphics.setColor(colour(step, palette));
        if (previous.isPresent() && previous.get().height() != step.height()) {
            graphics.setStroke(THIN);
            graphics.draw(new Line2D.Double(from, scale.y(previous.get().height()), from, height));
        }
        graphics.setStroke(
                switch (step.look()) {
                    case APPLIED -> SOLID;
                    case LAST_KNOWN -> FADED;
                    case NONE -> DASHED;
                });
        graphics.draw(new Line2D.Double(from, height, scale.x(step.to()), height));
    }

    private static Color colour(Step step, Palette palette) {
        return switch (step.look()) {
            case APPLIED -> palette.accent();
            case LAST_KNOWN -> palette.softInk();
            case NONE -> palette.axis();
        };
    }

    private void paintLabel(Graphics2D graphics, Palette palette, TariffStepLabels.Label label) {
        ChartPart.begin(graphics, Kind.TARIFF_STEPS, "rate-" + label.step().from());
        for (int line = 0; line < label.lines().size(); line++) {
            graphics.setColor(line == 0 ? palette.ink() : palette.softInk());
            Lettering.Style style =
                    line == 0 ? scale.look().bold() : scale.look().small();
            lettering.paint(
                    graphics,
                    label.lines().get(line),
                    style,
                    TextAlign.LEFT,
                    label.box().getX(),
                    label.centre(line));
        }
    }

    /** A line from the top to the axis that leaves out a rate it would run through. */
    private void paintDay(Graphics2D graphics, Palette palette, double x) {
        ChartPart.begin(graphics, Kind.TARIFF_STEPS, "as-of");
        graphics.setColor(palette.ink());
        graphics.setStroke(DOTTED);
        double top = scale.area().getY();
        for (Rectangle2D label : labels.stream()
                .map(TariffStepLabels.Label::box)
                .filter(label -> x > label.getMinX() - 1 && x < label.getMaxX() + 1)
                .sorted(Comparator.comparingDouble(Rectangle2D::getY))
                .toList()) {
            graphics.draw(new Line2D.Double(x, top, x, label.getMinY() - 1));
            top = label.getMaxY() + 1;
        }
        graphics.draw(new Line2D.Double(x, top, x, scale.y(0)));
    }

    private static BasicStroke dashed(float width, float dash, float gap) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {dash, gap}, 0f);
    }
}
