package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.TariffSteps.Step;
import org.fourquadrant.text.Dates;

/**
 * Draws the steps of a tariff: solid where a rate is charged, faded and dotted where it was last heard of, dashed on the axis
 * where there is none, each rate beside its own step, the days of change under the axis.
 */
public final class TariffStepsPainter {

    private static final Lettering.Style SMALL = new Lettering.Style(Lettering.Weight.REGULAR, 11);
    private static final Lettering.Style BOLD = new Lettering.Style(Lettering.Weight.BOLD, 12);
    private static final BasicStroke SOLID = new BasicStroke(2.4f);
    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke DASHED = dashed(1.6f, 5, 4);
    private static final BasicStroke FADED = dashed(2f, 2, 4);
    private static final BasicStroke DOTTED = dashed(1.2f, 3, 3);

    /** Room for the days under the axis, logical pixels. */
    private static final double FOOT = 22;

    /** Room for the rate over the highest step, logical pixels. */
    private static final double HEAD = 22;

    private static final double LABEL_GAP = 4;
    private static final double DATE_GAP = 12;

    /** The least height of the axis, per cent, so that a low rate looks low. */
    private static final double LEAST_TOP = 10;

    private final Lettering lettering;
    private final Dates dates;
    private final TariffSteps tariff;
    private final Rectangle2D area;
    private final double top;

    /**
     * A drawing of steps.
     *
     * @param area where to draw, logical pixels
     */
    public TariffStepsPainter(Lettering lettering, Dates dates, TariffSteps tariff, Rectangle2D area) {
        this.lettering = lettering;
        this.dates = dates;
        this.tariff = tariff;
        this.area = area;
        this.top = tariff.steps().stream().mapToDouble(Step::height).reduce(LEAST_TOP, Math::max);
    }

    /** Paints axis, steps, the day that is looked at, and the rates. */
    public void paint(Graphics2D graphics, Palette palette) {
        ChartPart.begin(graphics, ChartPart.Kind.AXIS);
        paintAxis(graphics, palette);
        Step previous = null;
        for (Step step : tariff.steps()) {
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, step.from().toString());
            paintStep(graphics, palette, step, Optional.ofNullable(previous));
            previous = step;
        }
        List<Rectangle2D> labels = paintLabels(graphics, palette);
        tariff.asOf().filter(this::isShown).ifPresent(day -> paintDay(graphics, palette, x(day), labels));
    }

    private void paintAxis(Graphics2D graphics, Palette palette) {
        graphics.setColor(palette.axis());
        graphics.setStroke(THIN);
        graphics.draw(new Line2D.Double(area.getX(), y(0), area.getMaxX(), y(0)));
        graphics.setColor(palette.softInk());
        double centre = area.getMaxY() - FOOT / 2 + 2;
        String first = dates.shortDay(tariff.from());
        String last = dates.shortDay(tariff.to());
        lettering.paint(graphics, first, SMALL, TextAlign.LEFT, area.getX(), centre);
        lettering.paint(graphics, last, SMALL, TextAlign.RIGHT, area.getMaxX(), centre);
        double free = area.getX() + lettering.width(first, SMALL) + DATE_GAP;
        double end = area.getMaxX() - lettering.width(last, SMALL) - DATE_GAP;
        for (Step step : tariff.steps()) {
            String day = dates.shortDay(step.from());
            double half = lettering.width(day, SMALL) / 2;
            double x = x(step.from());
            if (x - half > free && x + half < end) {
                lettering.paint(graphics, day, SMALL, TextAlign.CENTRE, x, centre);
                free = x + half + DATE_GAP;
            }
        }
    }

    /** Paints a step with the rise or fall from the one before. */
    private void paintStep(Graphics2D graphics, Palette palette, Step step, Optional<Step> previous) {
        double from = x(step.from());
        double height = y(step.height());
        graphics.setColor(colour(step, palette));
        if (previous.isPresent() && previous.get().height() != step.height()) {
            graphics.setStroke(THIN);
            graphics.draw(new Line2D.Double(from, y(previous.get().height()), from, height));
        }
        graphics.setStroke(
                switch (step.look()) {
                    case APPLIED -> SOLID;
                    case LAST_KNOWN -> FADED;
                    case NONE -> DASHED;
                });
        graphics.draw(new Line2D.Double(from, height, x(step.to()), height));
    }

    private static Color colour(Step step, Palette palette) {
        return switch (step.look()) {
            case APPLIED -> palette.accent();
            case LAST_KNOWN -> palette.softInk();
            case NONE -> palette.axis();
        };
    }

    /** A line from the top to the axis that leaves out a rate it would run through. */
    private void paintDay(Graphics2D graphics, Palette palette, double x, List<Rectangle2D> labels) {
        ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "as-of");
        graphics.setColor(palette.ink());
        graphics.setStroke(DOTTED);
        double top = area.getY();
        for (Rectangle2D label : labels.stream()
                .filter(label -> x > label.getMinX() - 1 && x < label.getMaxX() + 1)
                .sorted(Comparator.comparingDouble(Rectangle2D::getY))
                .toList()) {
            graphics.draw(new Line2D.Double(x, top, x, label.getMinY() - 1));
            top = label.getMaxY() + 1;
        }
        graphics.draw(new Line2D.Double(x, top, x, y(0)));
    }

    /** The highest rates first, then the longest; a rate without room beside its own step stays without its label. */
    private List<Rectangle2D> paintLabels(Graphics2D graphics, Palette palette) {
        graphics.setColor(palette.ink());
        List<Rectangle2D> taken = new ArrayList<>();
        tariff.steps().stream()
                .filter(step -> step.percent().isPresent())
                .sorted(Comparator.comparingDouble(Step::height)
                        .thenComparingLong(TariffStepsPainter::days)
                        .reversed())
                .forEach(step -> placeOf(step, taken).ifPresent(box -> {
                    taken.add(box);
                    ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "rate-" + step.from());
                    lettering.paint(graphics, step.label(), BOLD, TextAlign.LEFT, box.getX(), box.getCenterY());
                }));
        return taken;
    }

    private static long days(Step step) {
        return ChronoUnit.DAYS.between(step.from(), step.to());
    }

    /**
     * The first free place over the step itself, else under it: a label over another stretch would be read as its rate.
     * The day that is looked at is avoided where that is possible.
     */
    private Optional<Rectangle2D> placeOf(Step step, List<Rectangle2D> taken) {
        List<Rectangle2D> free = places(step)
                .filter(box -> box.getMaxY() < y(0) && isFree(box, step, taken))
                .toList();
        return free.stream()
                .filter(box -> !crossesDay(box))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private Stream<Rectangle2D> places(Step step) {
        double width = lettering.width(step.label(), BOLD);
        double from = x(step.from());
        double to = x(step.to());
        double y = y(step.height());
        double[] lefts = {(from + to - width) / 2, from + LABEL_GAP / 2, to - width - LABEL_GAP / 2};
        return Stream.of(y - BOLD.size() - LABEL_GAP, y + LABEL_GAP)
                .flatMap(above -> DoubleStream.of(lefts)
                        .map(left -> Math.max(area.getX(), Math.min(area.getMaxX() - width, left)))
                        .mapToObj(left -> new Rectangle2D.Double(left, above, width, BOLD.size())));
    }

    /** Whether a place touches no other label and no other step. */
    private boolean isFree(Rectangle2D box, Step own, List<Rectangle2D> taken) {
        return taken.stream().noneMatch(box::intersects)
                && tariff.steps().stream().noneMatch(step -> crosses(box, step, own));
    }

    private boolean crossesDay(Rectangle2D box) {
        return tariff.asOf()
                .filter(this::isShown)
                .map(this::x)
                .filter(x -> x > box.getMinX() - 1 && x < box.getMaxX() + 1)
                .isPresent();
    }

    /** A label may reach beyond its own step only over lower ones. */
    private boolean crosses(Rectangle2D box, Step step, Step own) {
        boolean beside = x(step.to()) <= box.getMinX() || x(step.from()) >= box.getMaxX();
        return !beside && step != own && (y(step.height()) < box.getMaxY() + 1 || box.getMinY() > y(own.height()));
    }

    private boolean isShown(LocalDate day) {
        return !day.isBefore(tariff.from()) && !day.isAfter(tariff.to());
    }

    private double x(LocalDate day) {
        double length = Math.max(1, ChronoUnit.DAYS.between(tariff.from(), tariff.to()));
        return area.getX() + area.getWidth() * ChronoUnit.DAYS.between(tariff.from(), day) / length;
    }

    private double y(double percent) {
        double zero = area.getMaxY() - FOOT;
        return zero - (zero - area.getY() - HEAD) * percent / top;
    }

    private static BasicStroke dashed(float width, float dash, float gap) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {dash, gap}, 0f);
    }
}
