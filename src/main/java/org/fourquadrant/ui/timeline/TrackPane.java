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

    private static final double SIDE = 24;
    /** Between the date and what happened on it, pixels. */
    private static final double GAP = 10;

    private static final PseudoClass TO_COME = PseudoClass.getPseudoClass("to-come");

    private final AsOfHandle handle;
    private final DayLine dayLine = new DayLine();
    private final ComparedMark compared = new ComparedMark();
    private final Pane marks = new Pane();
    private final Pane ground = new Pane();
    private final List<Node> nodes = new ArrayList<>();
    private final Text ruler = new Text();
    private final List<Text> above = new ArrayList<>();
    private final TimelineViewModel model;
    private Arrangement arrangement = Arrangement.LANES;
    private TrackLayout layout;
    private GroupText text;
    private DayText dayText;
    private Terms terms;
    private DateScale scale;
    private List<TrackLayout.Spot> spots = List.of();

    TrackPane(TimelineViewModel model, AsOfHandle handle) {
        this.model = model;
        this.handle = handle;
        getStyleClass().add("track");
        setMinWidth(240);
        ruler.getStyleClass().add("event-label");
        ruler.setVisible(false);
        ruler.setManaged(false);
        ground.setMouseTransparent(true);
        getChildren().addAll(ruler, ground, compared, marks, handle, dayLine);
        marks.setMouseTransparent(true);
        widthProperty().addListener(change -> draw());
        model.groupsProperty().addListener(change -> draw());
        model.asOfProperty().addListener(change -> showDate());
        model.eventsOfDayProperty().addListener(change -> showDate());
        model.comparedDayProperty().addListener(change -> showDate());
    }

    /** Arranges everything anew. */
    void arrange(Arrangement how) {
        arrangement = how;
        handle.arrange(how);
        setMinHeight(how.height());
        setPrefHeight(how.height());
        draw();
    }

    /** Writes everything in a language. */
    void write(GroupText words, DayText ofDays, Terms inLanguage) {
        text = words;
        dayText = ofDays;
        terms = inLanguage;
        draw();
    }

    /** The mark at a place of this pane. */
    Optional<TrackLayout.Spot> spotAt(double x, double y) {
        return layout.at(spots, x - SIDE, y - arrangement.head());
    }

    LocalDate dayAt(double x) {
        return scale.dayAt(x - SIDE);
    }

    /** The middle of a mark in this pane, pixels from the left. */
    double middleOf(TrackLayout.Spot spot) {
        return SIDE + (spot.left() + spot.right()) / 2;
    }

    double yOf(TrackLayout.Spot spot) {
        return arrangement.head() + spot.y();
    }

    private void draw() {
        if (text == null || getWidth() <= 2 * SIDE) {
            return;
        }
        scale = new DateScale(model.coverage(), getWidth() - 2 * SIDE);
        layout = new TrackLayout(arrangement, scale, text, this::widthOf);
        spots = layout.of(model.groupsProperty().get());
        drawGround();
        marks.getChildren().clear();
        nodes.clear();
        above.clear();
        for (TrackLayout.Spot spot : spots) {
            Rectangle mark = mark(spot);
            nodes.add(mark);
            marks.getChildren().add(mark);
            spot.label().ifPresent(at -> marks.getChildren().add(label(spot, at)));
        }
        showDate();
    }

    private Rectangle mark(TrackLayout.Spot spot) {
        double height = 2 * spot.radius();
        Rectangle mark =
                new Rectangle(SIDE + spot.left(), yOf(spot) - spot.radius(), spot.right() - spot.left(), height);
        mark.setArcWidth(height);
        mark.setArcHeight(height);
        mark.getStyleClass().addAll("event-mark", spot.group().lane().style());
        if (!spot.group().isOnADay()) {
            mark.getStyleClass().add("event-month");
        }
        return mark;
    }

    private Text label(TrackLayout.Spot spot, TrackLayout.LabelAt at) {
        Text label = new Text(spot.text());
        label.getStyleClass().add("event-label");
        label.setTextOrigin(VPos.CENTER);
        label.setX(SIDE + at.left());
        label.setY(arrangement.head() + at.middle());
        if (at.middle() < 0) {
            above.add(label);
        }
        return label;
    }

    private void drawGround() {
        ground.getChildren().clear();
        double bottom = arrangement.head() + arrangement.zone();
        model.rows().stream()
                .map(this::lineOf)
                .distinct()
                .forEach(y -> ground.getChildren().add(line("lane-line", SIDE, y, SIDE + scale.width(), y)));
        for (LocalDate day : scale.ticks(arrangement.tickDistance())) {
            double x = Math.floor(SIDE + scale.xOf(day)) + 0.5;
            ground.getChildren().add(line("tick-line", x, arrangement.head(), x, bottom + 4));
            Label caption = new Label(terms.dates().monthTick(day));
            caption.getStyleClass().add("tick-label");
            caption.relocate(x + 2, bottom);
            ground.getChildren().add(caption);
        }
    }

    private double lineOf(TimelineRow row) {
        return Math.floor(arrangement.head() + arrangement.lineOf(row)) + 0.5;
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
        model.comparedDayProperty()
                .get()
                .ifPresentOrElse(
                        day -> compared.place(SIDE + scale.xOf(scale.coverage().nearest(day)), arrangement),
                        compared::hide);
        showDayLine();
        handle.say(
                terms.dates().day(asOf),
                dayText.sentence(
                        model.eventsOfDayProperty().get(),
                        model.changesProperty().get()));
        hideCovered();
    }

    /** Right of the date, or left of it where there is more room. */
    private void showDayLine() {
        double before = handle.dateLeft() - GAP;
        double after = getWidth() - handle.dateRight() - GAP;
        dayLine.write(
                dayText,
                model.eventsOfDayProperty().get(),
                model.changesProperty().get(),
                Math.max(before, after));
        boolean right = dayLine.getWidth() <= after || after >= before;
        dayLine.relocate(right ? handle.dateRight() + GAP : before - dayLine.getWidth(), 0);
    }

    /** The date and what happened on it stand in the row of the labels above the line and go before them. */
    private void hideCovered() {
        double from = dayLine.isVisible() ? Math.min(handle.dateLeft(), dayLine.getLayoutX()) : handle.dateLeft();
        double to = dayLine.isVisible()
                ? Math.max(handle.dateRight(), dayLine.getLayoutX() + dayLine.getWidth())
                : handle.dateRight();
        above.forEach(label -> label.setVisible(
                label.getX() >= to || label.getX() + label.getLayoutBounds().getWidth() <= from));
    }

    /** Shows by a disc that who is named is marked on the chart, or no longer does. */
    void markNamed(boolean marked) {
        dayLine.mark(marked);
        if (text != null && scale != null) {
            showDate();
        }
    }

    private double widthOf(String label) {
        ruler.setText(label);
        ruler.applyCss();
        return ruler.getLayoutBounds().getWidth();
    }

    /** The other day of a comparison: a dashed line across the lanes. */
    private static final class ComparedMark extends Line {

        ComparedMark() {
            setId("compared-day");
            getStyleClass().add("compared-day");
            setMouseTransparent(true);
            hide();
        }

        void place(double x, Arrangement arrangement) {
            double middle = Math.floor(x) + 0.5;
            setStartX(middle);
            setEndX(middle);
            setStartY(arrangement.barTop());
            setEndY(arrangement.head() + arrangement.zone());
            setVisible(true);
        }

        void hide() {
            setVisible(false);
        }
    }
}
