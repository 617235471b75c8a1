package org.fourquadrant.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LegendPlace;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.ui.state.Session;

/** Does what a click means, by what is under the pointer. */
final class ClickActions {

    /** Lets a person choose among the countries on one spot of the chart, logical pixels. */
    @FunctionalInterface
    interface StackChoice {
        void offer(List<CountryCode> countries, Consumer<CountryCode> chosen, double x, double y);
    }

    private final Session session;
    private final Selecting selecting;
    private final StackChoice choice;

    ClickActions(Session session, StackChoice choice) {
        this.session = session;
        this.selecting = new Selecting(session);
        this.choice = choice;
    }

    void click(MouseEvent event, LaidOutChart scene) {
        Targets at = new Targets(scene, event.getX(), event.getY());
        Optional<Quadrant> title = at.quadrantTitle();
        Optional<LegendPlace> legend = at.legendEntry();
        if (at.isOnStrip()) {
            moveLine(at);
        } else if (legend.isPresent()) {
            useLegend(legend.get(), event);
        } else if (event.getClickCount() == 2) {
            freeOrFit(at.label().map(MarkLabel::country).filter(this::isPinned));
        } else if (title.isPresent()) {
            selectQuadrant(title.get());
        } else {
            clickMark(event, at);
        }
    }

    private void clickMark(MouseEvent event, Targets at) {
        Optional<CountryCode> country = at.country();
        List<CountryCode> stack = at.stack();
        Consumer<CountryCode> chosen =
                event.isShortcutDown() ? selecting::toggle : one -> selecting.only(Optional.of(one));
        if (stack.size() > 1) {
            choice.offer(stack, chosen, event.getX(), event.getY());
        } else if (country.isPresent()) {
            chosen.accept(country.get());
        } else {
            selecting.only(country);
        }
    }

    private void moveLine(Targets at) {
        LineDrag drag = new LineDrag(session);
        drag.begin();
        drag.snapTo(at.scene().plot(), at.x());
        drag.end();
    }

    private boolean isPinned(CountryCode country) {
        return session.view().labels().pinned().containsKey(country);
    }

    private void freeOrFit(Optional<CountryCode> pinned) {
        session.change(view -> pinned.map(
                        country -> view.withLabels(view.labels().withoutPin(country)))
                .orElseGet(() -> view.withAxes(view.axes().withZoom(Optional.empty()))));
    }

    /** Shows the countries of an entry and of those chosen before, or no longer; selects them instead with Ctrl. */
    private void useLegend(LegendPlace entry, MouseEvent event) {
        if (event.isShortcutDown()) {
            selecting.only(entry.countries());
        } else {
            session.change(view -> view.withMarks(
                    view.marks().withFilter(entry.toggled(view.marks().filter()))));
        }
    }

    private void selectQuadrant(Quadrant quadrant) {
        selecting.only(Selecting.inside(session.facts(), quadrant));
    }
}
