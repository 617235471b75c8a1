package org.fourquadrant.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.fourquadrant.ui.shared.DateScale;
import org.fourquadrant.ui.shared.Terms;

/** Draws the lanes, their marks and labels, the axis of dates; laid out anew for each width. */
final class TrackPane extends Pane {

    /** Height of the room for the as-of date above the lanes, pixels. */
    static final double HEAD = 24;

    private static final double AXIS = 20;
    private static final double SIDE = 24;
    private static final double TICK_DISTANCE = 44;
    private static final PseudoClass TO_COME = PseudoClass.getPseudoClass("to-come");

    private final AsOfHandle handle;
    private final Pane marks = new Pane();
    private final Pane ground = new Pane();
    private final List<Node> nodes = new ArrayList<>();
    private final Text ruler = new Text();
    private TimelineViewModel model;
    private GroupText text;
    private Terms terms;
    private DateScale scale;
    private List<TrackLayout.Spot> spots = List.of();

    TrackPane(TimelineViewModel model, AsOfHandle handle) {
        this.model = model;
        this.handle = handle;
        getStyleClass().add("track");
        double height = HEAD + TrackLayout.LANE * Lane.values().length + AXIS;
        setMinHeight(height);
        setPrefHeight(height);
        setMinWidth(240);
        ruler.getStyleClass().add("event-label");
        ruler.setVisible(false);
        ruler.setManaged(false);
        ground.setMouseTransparent(true);
        getChildren().addAll(ruler, ground, marks, handle);
        marks.setMouseTransparent(true);
        widthProperty().addListener(change -> draw());
        model.groupsProperty().addListener(change -> draw());
        model.asOfProperty().addListener(change -> showDate());
    }

    /** Writes everything in a language. */
    void write(GroupText words, Terms inLanguage) {
        text = words;
        terms = inLanguage;
        draw();
    }

    /** The mark at a place of this pane. */
    Optional<TrackLayout.Spot> spotAt(double x, double y) {
        return TrackLayout.at(spots, x - SIDE, y - HEAD);
    }

    LocalDate dayAt(double x) {
        return scale.dayAt(x - SIDE);
    }

    /** The middle of a mark in this pane, pixels from the left. */
    double middleOf(TrackLayout.Spot spot) {
        return SIDE + (spot.left() + spot.right()) / 2;
    }

    double yOf(TrackLayout.Spot spot) {
        return HEAD + spot.y();
    }

    private void draw() {
        if (text == null || getWidth() <= 2 * SIDE) {
            return;
        }
        scale = new DateScale(model.coverage(), getWidth() - 2 * SIDE);
        spots = new TrackLayout(scale, text, this::widthOf)
                .of(model.groupsProperty().get());
        drawGround();
        marks.getChildren().clear();
        nodes.clear();
        for (TrackLayout.Spot spot : spots) {
            Rectangle mark = mark(spot);
            nodes.add(mark);
            marks.getChildren().add(mark);
            spot.labelLeft().ifPresent(left -> marks.getChildren().add(label(spot, left)));
        }
        showDate();
    }

    private Rectangle mark(TrackLayout.Spot spot) {
        double height = 2 * spot.radius();
        Rectangle mark =
                new Rectangle(SIDE + spot.left(), HEAD + spot.y() - spot.radius(), spot.right() - spot.left(), height);
        mark.setArcWidth(height);
        mark.setArcHeight(height);
        mark.getStyleClass().addAll("event-mark", spot.group().lane().style());
        if (!spot.isOnADay()) {
            mark.getStyleClass().add("event-month");
        }
        return mark;
    }

    private Text label(TrackLayout.Spot spot, double left) {
        Text label = new Text(spot.label());
        label.getStyleClass().add("event-label");
        label.setTextOrigin(VPos.CENTER);
        label.setX(SIDE + left);
        label.setY(HEAD + spot.y());
        return label;
    }

    private void drawGround() {
        ground.getChildren().clear();
        double bottom = HEAD + TrackLayout.LANE * Lane.values().length;
        for (Lane lane : Lane.values()) {
            double y = Math.floor(HEAD + TrackLayout.LANE * lane.ordinal() + TrackLayout.FLOOR) + 0.5;
            ground.getChildren().add(line("lane-line", SIDE, y, SIDE + scale.width(), y));
        }
        for (LocalDate day : scale.ticks(TICK_DISTANCE)) {
            double x = Math.floor(SIDE + scale.xOf(day)) + 0.5;
            ground.getChildren().add(line("tick-line", x, HEAD, x, bottom + 4));
            Label caption = new Label(terms.dates().monthTick(day));
            caption.getStyleClass().add("tick-label");
            caption.relocate(x + 2, bottom + 2);
            ground.getChildren().add(caption);
        }
    }

    private static Line line(String style, double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        return line;
    }

    private void showDate() {
        LocalDate asOf = model.asOfProperty().get();
        if (scale == null || terms == null) {
            return;
        }
        for (int index = 0; index < nodes.size(); index++) {
            boolean toCome = spots.get(index).group().date().firstDay().isAfter(asOf);
            nodes.get(index).pseudoClassStateChanged(TO_COME, toCome);
        }
        handle.place(
                SIDE + scale.xOf(scale.coverage().nearest(asOf)),
                getWidth(),
                terms.dates().day(asOf));
    }

    private double widthOf(String label) {
        ruler.setText(label);
        ruler.applyCss();
        return ruler.getLayoutBounds().getWidth();
    }
}
