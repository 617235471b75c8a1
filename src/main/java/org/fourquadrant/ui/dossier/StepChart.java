package org.fourquadrant.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.fourquadrant.text.Dates;
import org.fourquadrant.ui.shared.DateScale;

/** The tariff on all goods over time as steps, with the as-of date marked. */
final class StepChart extends Pane {

    private static final double TOP = 18;
    private static final double PLOT = 72;
    private static final double AXIS = 18;
    private static final double TICK_DISTANCE = 60;
    private static final double REPEAT = 60;

    private final Block.Steps steps;
    private final Dates dates;
    private final double most;
    private DateScale scale;

    StepChart(Block.Steps steps, Dates dates) {
        this.steps = steps;
        this.dates = dates;
        this.most = steps.steps().stream()
                .flatMap(step -> step.percent().stream())
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        getStyleClass().add("step-chart");
        setMinHeight(TOP + PLOT + AXIS);
        setPrefHeight(TOP + PLOT + AXIS);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(steps.accessible());
        widthProperty().addListener(change -> draw());
    }

    private void draw() {
        scale = new DateScale(steps.coverage(), Math.max(1, getWidth() - 1));
        getChildren().clear();
        drawAxis();
        drawSteps();
        drawAsOf();
        drawLabels();
    }

    private double yOf(double percent) {
        return TOP + PLOT - (most > 0 ? PLOT * percent / most : 0);
    }

    private void drawAxis() {
        add(new Line(0, yOf(0), getWidth(), yOf(0)), "step-axis");
        double drawnTo = 0;
        for (LocalDate day : scale.ticks(TICK_DISTANCE)) {
            double x = scale.xOf(day);
            add(new Line(x, yOf(0), x, yOf(0) + 4), "step-axis");
            Text caption = text(dates.monthTick(day), "step-tick");
            double width = caption.getLayoutBounds().getWidth();
            double left = Math.min(getWidth() - width, x);
            if (left >= drawnTo) {
                caption.setX(left);
                caption.setY(TOP + PLOT + AXIS - 2);
                drawnTo = left + width + 8;
            } else {
                getChildren().remove(caption);
            }
        }
    }

    /** Unbroken runs of rates as one line each; a stretch without a rate has none. */
    private void drawSteps() {
        Polyline line = new Polyline();
        for (Block.Step step : steps.steps()) {
            if (step.percent().isEmpty()) {
                finish(line);
                line = new Polyline();
                continue;
            }
            double y = yOf(step.percent().get());
            line.getPoints().addAll(scale.xOf(step.from()), y, scale.xOf(step.to()), y);
        }
        finish(line);
    }

    private void finish(Polyline line) {
        if (!line.getPoints().isEmpty()) {
            add(line, "step-line");
        }
    }

    private void drawAsOf() {
        if (steps.coverage().contains(steps.asOf())) {
            double x = scale.xOf(steps.asOf());
            add(new Line(x, TOP - 8, x, yOf(0)), "step-as-of");
        }
    }

    /** The highest rates first, then the longest; a rate without room for its label stays without. */
    private void drawLabels() {
        List<Bounds> taken = new ArrayList<>();
        double asOf = scale.xOf(steps.asOf());
        taken.add(new BoundingBox(asOf - 1, 0, 2, TOP + PLOT));
        steps.steps().stream()
                .filter(step -> step.percent().isPresent())
                .sorted(Comparator.comparing(
                                (Block.Step step) -> -step.percent().get())
                        .thenComparing(step -> -lengthOf(step)))
                .forEach(step -> place(step, taken));
    }

    private double lengthOf(Block.Step step) {
        return scale.xOf(step.to()) - scale.xOf(step.from());
    }

    private void place(Block.Step step, List<Bounds> taken) {
        Text label = text(step.label(), "step-label");
        double width = label.getLayoutBounds().getWidth();
        double height = label.getLayoutBounds().getHeight();
        Optional<Bounds> room = candidates(step, width, height)
                .filter(box -> !repeats(step, box))
                .filter(box -> box.getMinX() >= 0 && box.getMaxX() <= getWidth() && box.getMaxY() <= TOP + PLOT)
                .filter(box -> taken.stream().noneMatch(box::intersects) && !crossesStep(box))
                .findFirst();
        room.ifPresentOrElse(
                box -> {
                    taken.add(box);
                    label.setTextOrigin(VPos.TOP);
                    label.setX(box.getMinX());
                    label.setY(box.getMinY());
                },
                () -> getChildren().remove(label));
    }

    /** Above the step in its middle, at its ends, then below it. */
    private Stream<Bounds> candidates(Block.Step step, double width, double height) {
        double from = scale.xOf(step.from());
        double to = scale.xOf(step.to());
        double y = yOf(step.percent().orElseThrow());
        double[] lefts = {(from + to - width) / 2, from + 2, to - width, to + 3, from - width - 3};
        return Stream.of(y - height - 2, y + 2)
                .flatMap(top ->
                        DoubleStream.of(lefts).<Bounds>mapToObj(left -> new BoundingBox(left, top, width, height)));
    }

    /** Whether the same words already stand close by. */
    private boolean repeats(Block.Step step, Bounds box) {
        return getChildren().stream()
                .filter(node -> node instanceof Text text && text.getText().equals(step.label()) && text.getY() > 0)
                .anyMatch(node -> Math.abs(((Text) node).getX() - box.getMinX()) < REPEAT);
    }

    private boolean crossesStep(Bounds room) {
        return crossesRiser(room) || crossesLevel(room);
    }

    private boolean crossesRiser(Bounds room) {
        return steps.steps().stream()
                .map(step -> scale.xOf(step.from()))
                .anyMatch(x -> x > room.getMinX() && x < room.getMaxX() && room.getMaxY() > yOf(highestAt(x)) + 1);
    }

    /** The higher one of the two rates that meet at a place: a label above it is clear of the line between them. */
    private double highestAt(double x) {
        return steps.steps().stream()
                .filter(step -> scale.xOf(step.from()) <= x && scale.xOf(step.to()) >= x)
                .mapToDouble(step -> step.percent().orElse(0.0))
                .max()
                .orElse(0);
    }

    private boolean crossesLevel(Bounds room) {
        return steps.steps().stream().filter(step -> step.percent().isPresent()).anyMatch(step -> {
            double y = yOf(step.percent().get());
            boolean beside = scale.xOf(step.to()) < room.getMinX() || scale.xOf(step.from()) > room.getMaxX();
            return !beside && y > room.getMinY() && y < room.getMaxY();
        });
    }

    private Text text(String words, String style) {
        Text text = new Text(words);
        add(text, style);
        text.applyCss();
        return text;
    }

    private void add(Node node, String style) {
        node.getStyleClass().add(style);
        getChildren().add(node);
    }
}
