package org.fourquadrant.export.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.colour.Palette;
import org.fourquadrant.chart.layer.ScenePart;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.facts.tariff.TariffStep;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;

/** The broad tariff of a country over time as lines: solid where a rate is in force, dashed on the axis where none is. */
final class TariffSteps {

    private static final Lettering.Style SMALL = new Lettering.Style(Lettering.Weight.REGULAR, 11);
    private static final Lettering.Style BOLD = new Lettering.Style(Lettering.Weight.BOLD, 12);
    private static final BasicStroke SOLID = new BasicStroke(2.4f);
    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f);

    private static final double FOOT = 22;
    private static final double HEAD = 22;

    /** The least room above zero, per cent, so that a low rate looks low. */
    private static final double LEAST_TOP = 10;

    private final Lettering lettering;
    private final Language language;
    private final List<TariffStep> steps;
    private final LocalDate end;
    private final Rectangle2D area;
    private final double top;
    private final List<Rectangle2D> labels = new ArrayList<>();

    /**
     * The steps of a country.
     *
     * @param steps at least one, in order of time
     * @param end the last day shown
     * @param area where to draw, logical pixels
     */
    TariffSteps(Lettering lettering, Language language, List<TariffStep> steps, LocalDate end, Rectangle2D area) {
        this.lettering = lettering;
        this.language = language;
        this.steps = steps;
        this.end = end;
        this.area = area;
        this.top = steps.stream()
                .flatMap(step -> step.tariff().inForce().stream())
                .mapToDouble(TariffRate::percent)
                .reduce(LEAST_TOP, Math::max);
    }

    void paint(Graphics2D graphics, Palette palette) {
        labels.clear();
        ScenePart.begin(graphics, ScenePart.Kind.AXIS);
        axis(graphics, palette);
        double previous = Double.NaN;
        for (int i = 0; i < steps.size(); i++) {
            ScenePart.begin(
                    graphics, ScenePart.Kind.DRAWING, steps.get(i).from().toString());
            previous = step(graphics, palette, i, previous);
        }
    }

    private void axis(Graphics2D graphics, Palette palette) {
        graphics.setColor(palette.axis());
        graphics.setStroke(THIN);
        graphics.draw(new Line2D.Double(area.getX(), y(0), area.getMaxX(), y(0)));
        graphics.setColor(palette.softInk());
        Dates dates = new Dates(language);
        double centre = area.getMaxY() - FOOT / 2 + 2;
        String first = dates.shortDay(steps.get(0).from());
        String last = dates.shortDay(end);
        lettering.paint(graphics, first, SMALL, TextAlign.LEFT, area.getX(), centre);
        lettering.paint(graphics, last, SMALL, TextAlign.RIGHT, area.getMaxX(), centre);
        double free = area.getX() + lettering.width(first, SMALL);
        for (TariffStep step : steps) {
            String date = dates.shortDay(step.from());
            double half = lettering.width(date, SMALL) / 2 + 6;
            double x = x(step.from());
            if (x - half > free && x + half < area.getMaxX() - lettering.width(last, SMALL)) {
                lettering.paint(graphics, date, SMALL, TextAlign.CENTRE, x, centre);
                free = x + half;
            }
        }
    }

    /** Paints a step with the rise or fall from the one before; its height. */
    private double step(Graphics2D graphics, Palette palette, int index, double previous) {
        Optional<TariffRate> rate = steps.get(index).tariff().inForce();
        double from = x(steps.get(index).from());
        double to = index + 1 < steps.size() ? x(steps.get(index + 1).from()) : area.getMaxX();
        double height = y(rate.map(TariffRate::percent).orElse(0.0));
        graphics.setColor(rate.isPresent() ? palette.accent() : palette.axis());
        if (!Double.isNaN(previous) && previous != height) {
            graphics.setStroke(THIN);
            graphics.draw(new Line2D.Double(from, previous, from, height));
        }
        graphics.setStroke(rate.isPresent() ? SOLID : DASHED);
        graphics.draw(new Line2D.Double(from, height, to, height));
        if (rate.isPresent() && hasRoom(index, to - from)) {
            label(graphics, palette, rate.get(), (from + to) / 2, height - 11);
        }
        return height;
    }

    /** Whether a step is wide enough for its rate, or stands out above its neighbours, or is the last. */
    private boolean hasRoom(int index, double width) {
        double rate = percent(index);
        return index == steps.size() - 1
                || rate > percent(index + 1) && (index == 0 || rate > percent(index - 1))
                || lettering.width(new Figures(language).rate(rate), BOLD) < width;
    }

    private double percent(int index) {
        return steps.get(index).tariff().inForce().map(TariffRate::percent).orElse(0.0);
    }

    /** Writes a rate over its step, where no other one stands. */
    private void label(Graphics2D graphics, Palette palette, TariffRate rate, double middle, double centre) {
        String text = new Figures(language).rate(rate.percent());
        double width = lettering.width(text, BOLD);
        double left = Math.max(area.getX(), Math.min(area.getMaxX() - width, middle - width / 2));
        Rectangle2D box = new Rectangle2D.Double(left, centre - BOLD.size() / 2, width, BOLD.size());
        if (labels.stream().noneMatch(box::intersects)) {
            labels.add(box);
            graphics.setColor(palette.ink());
            lettering.paint(graphics, text, BOLD, TextAlign.LEFT, left, centre);
        }
    }

    private double x(LocalDate day) {
        LocalDate start = steps.get(0).from();
        double length = Math.max(1, ChronoUnit.DAYS.between(start, end));
        return area.getX() + area.getWidth() * ChronoUnit.DAYS.between(start, day) / length;
    }

    private double y(double percent) {
        double zero = area.getMaxY() - FOOT;
        return zero - (zero - area.getY() - HEAD) * percent / top;
    }
}
