package org.fourquadrant.ui.years;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fourquadrant.ui.state.Gesture;

/** All years of the dataset as a track, with a handle at either end of the range; each is dragged or takes arrow keys. */
final class YearTrack extends Region {

    private static final double HEIGHT = 26;
    private static final double THUMB = 12;
    private static final double GROOVE = 4;

    private final YearsViewModel model;
    private final Region groove = new Region();
    private final Region range = new Region();
    private final Thumb first;
    private final Thumb last;

    YearTrack(YearsViewModel model, ObservableValue<String> firstName, ObservableValue<String> lastName) {
        this.model = model;
        this.first = new Thumb("years-first", firstName, model::from, model::moveFrom, this::dragFirst);
        this.last = new Thumb("years-last", lastName, model::to, model::moveTo, this::dragLast);
        setId("years-track");
        getStyleClass().add("year-track");
        groove.getStyleClass().add("year-groove");
        range.getStyleClass().add("year-range");
        setMinSize(160, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(groove, range, first, last);
    }

    private void dragFirst(Integer year, Gesture gesture) {
        model.moveFrom(year, gesture);
    }

    private void dragLast(Integer year, Gesture gesture) {
        model.moveTo(year, gesture);
    }

    /** Puts the handles to where the range is. */
    void follow() {
        requestLayout();
        first.say();
        last.say();
    }

    @Override
    protected void layoutChildren() {
        double middle = (getHeight() - GROOVE) / 2;
        groove.resizeRelocate(THUMB / 2, middle, Math.max(0, getWidth() - THUMB), GROOVE);
        if (!model.hasRange()) {
            return;
        }
        double from = x(model.from());
        double to = x(model.to());
        range.resizeRelocate(from, middle, Math.max(0, to - from), GROOVE);
        double top = (getHeight() - THUMB) / 2;
        first.resizeRelocate(from - THUMB / 2, top, THUMB, THUMB);
        last.resizeRelocate(to - THUMB / 2, top, THUMB, THUMB);
        // Where both stand in one place, the one that can be moved away lies on top.
        if (model.from() == model.all().last()) {
            first.toFront();
        } else {
            last.toFront();
        }
    }

    private double x(int year) {
        double span = model.all().last() - model.all().first();
        return THUMB / 2 + (getWidth() - THUMB) * (year - model.all().first()) / span;
    }

    private int year(double x) {
        double part = (x - THUMB / 2) / (getWidth() - THUMB);
        int span = model.all().last() - model.all().first();
        return model.all().first() + (int) Math.round(Math.max(0, Math.min(1, part)) * span);
    }

    /** One end of the range. */
    private final class Thumb extends Region {

        private final IntSupplier year;
        private final ObservableValue<String> name;
        private Optional<Gesture> drag = Optional.empty();

        Thumb(
                String id,
                ObservableValue<String> name,
                IntSupplier year,
                IntConsumer step,
                BiConsumer<Integer, Gesture> pull) {
            this.year = year;
            this.name = name;
            setId(id);
            getStyleClass().add("year-thumb");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
            setOnMousePressed(event -> {
                requestFocus();
                drag = Optional.of(model.begin());
                event.consume();
            });
            setOnMouseDragged(event -> drag.ifPresent(gesture -> pull.accept(yearAt(event), gesture)));
            setOnMouseReleased(event -> {
                drag.ifPresent(Gesture::end);
                drag = Optional.empty();
            });
            addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, step));
        }

        private int yearAt(MouseEvent event) {
            return YearTrack.this.year(event.getX() + getLayoutX());
        }

        private void key(KeyEvent event, IntConsumer step) {
            int by = event.isShiftDown() ? 5 : 1;
            switch (event.getCode()) {
                case LEFT -> step.accept(year.getAsInt() - by);
                case RIGHT -> step.accept(year.getAsInt() + by);
                case HOME -> step.accept(model.all().first());
                case END -> step.accept(model.all().last());
                default -> {
                    return;
                }
            }
            event.consume();
        }

        void say() {
            setAccessibleText(name.getValue());
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> (double) year.getAsInt();
                case MIN_VALUE -> (double) model.all().first();
                case MAX_VALUE -> (double) model.all().last();
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }
}
