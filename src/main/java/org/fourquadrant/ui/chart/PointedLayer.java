package org.fourquadrant.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** What shows the country that is pointed at: a halo, its projections on both axes, and a card. */
final class PointedLayer extends Pane {

    private static final PseudoClass WALKING = PseudoClass.getPseudoClass("walking");
    private static final double HALO = 6;

    private final Session session;
    private final Pointed pointed;
    private final ObservableValue<ChartScene> scene;
    private final Words words;
    private final Circle halo = new Circle();
    private final Line toShareAxis = new Line();
    private final Line toBalanceAxis = new Line();
    private final Label share = new Label();
    private final Label balance = new Label();
    private final HoverCard card = new HoverCard();

    PointedLayer(Session session, Pointed pointed, ObservableValue<ChartScene> scene, Words words) {
        this.session = session;
        this.pointed = pointed;
        this.scene = scene;
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
        halo.getStyleClass().add("halo");
        toShareAxis.getStyleClass().add("projection");
        toBalanceAxis.getStyleClass().add("projection");
        share.getStyleClass().add("axis-value");
        balance.getStyleClass().add("axis-value");
        share.setManaged(false);
        balance.setManaged(false);
        getChildren().setAll(toShareAxis, toBalanceAxis, halo, share, balance, card);
        pointed.countryProperty().addListener((property, before, after) -> update());
        scene.addListener((property, before, after) -> update());
        update();
    }

    /** Whether the keyboard walks over the marks, which draws the halo as a focus ring. */
    void setWalking(boolean walking) {
        pseudoClassStateChanged(WALKING, walking);
    }

    private void update() {
        ChartScene now = scene.getValue();
        Optional<MarkPlace> mark =
                now == null ? Optional.empty() : pointed.country().flatMap(now::markOf);
        Optional<PlottedCountry> plotted =
                mark.flatMap(place -> session.facts().classification().find(place.country()));
        setVisible(plotted.isPresent());
        plotted.ifPresent(country -> show(now, mark.get(), country));
    }

    private void show(ChartScene now, MarkPlace mark, PlottedCountry plotted) {
        PlotGeometry plot = now.plot();
        halo.setCenterX(mark.x());
        halo.setCenterY(mark.y());
        halo.setRadius(mark.radius() + HALO);
        place(toShareAxis, mark.x(), mark.y() + halo.getRadius(), mark.x(), plot.y() + plot.height());
        place(toBalanceAxis, plot.x(), mark.y(), mark.x() - halo.getRadius(), mark.y());
        Figures figures = new Figures(session.view().language());
        share.setText(figures.share(plotted.share().value()));
        balance.setText(figures.balance(plotted.balance().value()));
        stand(share, mark.x(), plot.y() + plot.height() + 13, 0.5);
        stand(balance, plot.x() - 4, mark.y(), 1);
        card.show(new MarkText(session.facts(), words.now()), plotted, now.forkOf(mark.country()), others(now, mark));
        card.standBeside(mark.x(), mark.y(), getWidth(), getHeight());
    }

    private String others(ChartScene now, MarkPlace mark) {
        List<CountryCode> stack = Targets.stack(now, mark);
        List<String> names = stack.stream()
                .filter(country -> !country.equals(mark.country()))
                .map(country -> session.workspace()
                        .countries()
                        .nameOf(country, session.view().language()))
                .toList();
        return names.isEmpty()
                ? ""
                : words.now().format("card.stack", String.join(words.now().get("list.separator"), names));
    }

    private static void place(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(Math.round(startX) + 0.5);
        line.setStartY(Math.round(startY) + 0.5);
        line.setEndX(Math.round(endX) + 0.5);
        line.setEndY(Math.round(endY) + 0.5);
    }

    /** Stands a label with the given part of its width left of a point, in the middle of its height. */
    private static void stand(Label label, double x, double y, double leftPart) {
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(-1));
        label.resizeRelocate(Math.round(Math.max(2, x - width * leftPart)), Math.round(y - height / 2), width, height);
    }
}
