package org.fourquadrant.chart.paint;

import java.awt.geom.Rectangle2D;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.paint.TariffSteps.Step;

/** Finds places for the names of steps: each beside its own, over no other and over no other's name. */
final class TariffStepLabels {

    private static final double GAP = 4;

    /** From the rate to what made it so, as a part of the size of the text. */
    private static final double LINE = 1.3;

    private static final double SLACK = 0.1;

    private final Lettering lettering;
    private final TariffSteps tariff;
    private final TariffStepsPainter.Scale scale;

    TariffStepLabels(Lettering lettering, TariffSteps tariff, TariffStepsPainter.Scale scale) {
        this.lettering = lettering;
        this.tariff = tariff;
        this.scale = scale;
    }

    /**
     * The name of a step in its place.
     *
     * @param lines the rate, and under it what made it so where there is room
     */
    record Label(Step step, Rectangle2D box, List<String> lines) {

        /** The middle of a line. */
        double centre(int line) {
            return box.getY() + box.getHeight() * (line + 0.5) / lines.size();
        }
    }

    /** The highest rates first, then the longest; a step without room beside it stays without its name. */
    List<Label> place() {
        List<Label> placed = new ArrayList<>();
        tariff.steps().stream()
                .filter(step -> scale.look().named().contains(step.look()))
                .sorted(Comparator.comparingDouble(Step::height)
                        .thenComparingLong(TariffStepLabels::days)
                        .reversed())
                .forEach(step -> placeOf(step, placed).ifPresent(placed::add));
        return placed;
    }

    private static long days(Step step) {
        return ChronoUnit.DAYS.between(step.from(), step.to());
    }

    private Optional<Label> placeOf(Step step, List<Label> taken) {
        return Stream.of(List.of(step.label(), step.cause()), List.of(step.label()))
                .filter(lines -> lines.stream().noneMatch(String::isEmpty))
                .flatMap(lines -> boxOf(step, lines, taken).map(box -> new Label(step, box, lines)).stream())
                .findFirst();
    }

    /**
     * The first free place over the step itself, else under it: a label over another stretch would be read as its rate.
     * The day that is looked at is avoided where that is possible.
     */
    private Optional<Rectangle2D> boxOf(Step step, List<String> lines, List<Label> taken) {
        List<Rectangle2D> free = places(step, lines)
                .filter(box -> box.getMaxY() < scale.y(0)
                        && box.getMinY() >= scale.area().getMinY() - 1)
                .filter(box -> isFree(box, step, taken))
                .toList();
        return free.stream()
                .filter(box -> !crossesDay(box))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private Stream<Rectangle2D> places(Step step, List<String> lines) {
        double width = lettering.width(lines.get(0), scale.look().bold());
        for (String line : lines.subList(1, lines.size())) {
            width = Math.max(width, lettering.width(line, scale.look().small()));
        }
        double size = scale.look().bold().size();
        double height = size + (lines.size() - 1) * size * LINE;
        double from = scale.x(step.from());
        double to = scale.x(step.to());
        double y = scale.y(step.height());
        double wide = width;
        double[] lefts = {(from + to - width) / 2, from + GAP / 2, to - width - GAP / 2};
        return Stream.of(y - height - GAP, y + GAP)
                .flatMap(above -> DoubleStream.of(lefts)
                        .map(left ->
                                Math.max(scale.left(), Math.min(scale.area().getMaxX() - wide, left)))
                        .mapToObj(left -> new Rectangle2D.Double(left, above, wide, height)));
    }

    /** Whether a place touches no other label and no other step. */
    private boolean isFree(Rectangle2D box, Step own, List<Label> taken) {
        Rectangle2D wide = wider(box);
        return taken.stream().noneMatch(label -> wider(label.box()).intersects(wide))
                && tariff.steps().stream().noneMatch(step -> crosses(box, step, own));
    }

    /** Another program may set the same words in a wider face. */
    private static Rectangle2D wider(Rectangle2D box) {
        double more = box.getWidth() * SLACK;
        return new Rectangle2D.Double(box.getX() - more / 4, box.getY(), box.getWidth() + more, box.getHeight());
    }

    private boolean crossesDay(Rectangle2D box) {
        return tariff.asOf()
                .filter(scale::shows)
                .map(scale::x)
                .filter(x -> x > box.getMinX() - 1 && x < box.getMaxX() + 1)
                .isPresent();
    }

    /** A label may reach beyond its own step only over lower ones. */
    private boolean crosses(Rectangle2D box, Step step, Step own) {
        boolean beside =
                scale.x(step.to()) + GAP / 2 <= box.getMinX() || scale.x(step.from()) - GAP / 2 >= box.getMaxX();
        return !beside
                && step != own
                && (scale.y(step.height()) < box.getMaxY() + 1 || box.getMinY() > scale.y(own.height()));
    }
}
