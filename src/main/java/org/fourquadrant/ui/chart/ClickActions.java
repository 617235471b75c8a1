package org.fourquadrant.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import org.fourquadrant.analysis.PlottedCountry;
import org.fourquadrant.chart.label.LabelBox;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.chart.scene.LegendPlace;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Quadrant;
import org.fourquadrant.ui.state.Session;

/** What a click does, by what is under the pointer. */
final class ClickActions {

    /** Lets a person choose among the countries on one spot. */
    @FunctionalInterface
    interface StackChoice {
        void offer(List<CountryCode> countries, MouseEvent event);
    }

    private final Session session;
    private final Selecting selecting;
    private final StackChoice choice;

    ClickActions(Session session, StackChoice choice) {
        this.session = session;
        this.selecting = new Selecting(session);
        this.choice = choice;
    }

    void click(MouseEvent event, ChartScene scene) {
        Targets at = new Targets(scene, event.getX(), event.getY());
        Optional<Quadrant> title = at.quadrantTitle();
        Optional<LegendPlace> legend = at.legendEntry();
        if (at.isOnStrip()) {
            moveLine(at);
        } else if (legend.isPresent()) {
            useLegend(legend.get());
        } else if (event.getClickCount() == 2) {
            freeOrFit(at.label().map(LabelBox::country).filter(this::isPinned));
        } else if (title.isPresent()) {
            selectQuadrant(title.get());
        } else {
            clickMark(event, at);
        }
    }

    private void clickMark(MouseEvent event, Targets at) {
        Optional<CountryCode> country = at.country();
        List<CountryCode> stack = at.stack();
        if (stack.size() > 1) {
            choice.offer(stack, event);
        } else if (country.isPresent() && event.isShortcutDown()) {
            selecting.toggle(country.get());
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

    /** Filters where a filter can say what the entry means; selects the countries where none can. */
    private void useLegend(LegendPlace entry) {
        if (entry.filter().isPresent()) {
            session.change(view -> view.withMarks(view.marks()
                    .withFilter(view.marks().filter().toggled(entry.filter().get()))));
        } else {
            boolean again = session.view().selection().equals(Set.copyOf(entry.countries()));
            selecting.only(again ? List.of() : entry.countries());
        }
    }

    private void selectQuadrant(Quadrant quadrant) {
        selecting.only(session.classification().plotted().stream()
                .filter(plotted -> plotted.quadrant() == quadrant)
                .map(PlottedCountry::country)
                .map(country -> country.code())
                .toList());
    }
}
