package org.fourquadrant.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;

/** Shows the country that is pointed at: a halo, its projections on both axes, and a card. */
final class PointedLayer extends Pane {

    private static final PseudoClass WALKING = PseudoClass.getPseudoClass("walking");
    private static final double HALO = 6;

    private final Session session;
    private final Pointed pointed;
    private final ObservableValue<LaidOutChart> scene;
    private final LiveTexts words;
    private final Circle halo = new Circle();
    private final Line toShareAxis = new Line();
    private final Line toBalanceAxis = new Line();
    private final Label share = new Label();
    private final Label balance = new Label();
    private final HoverCard card = new HoverCard();

    PointedLayer(Session session, Pointed pointed, ObservableValue<LaidOutChart> scene, LiveTexts words) {
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
        LaidOutChart now = scene.getValue();
        Optional<MarkPlace> mark =
                now == null ? Optional.empty() : pointed.country().flatMap(now::markOf);
        Optional<PlottedCountry> plotted =
                mark.flatMap(place -> session.facts().classification().find(place.country()));
        setVisible(plotted.isPresent());
        plotted.ifPresent(country -> show(now, mark.get(), country));
    }

    private void show(LaidOutChart now, MarkPlace mark, PlottedCountry plotted) {
        PlotGeometry plot = now.plot();
        halo.setCenterX(mark.x());
        halo.setCenterY(mark.y());
        halo.setRadius(mark.radius() + HALO);
        place(toShareAxis, mark.x(), mark.y() + halo.getRadius(), mark.x(), plot.y() + plot.height());
        place(toBalanceAxis, plot.x(), mark.y(), mark.x() - halo.getRadius(), mark.y());
        Figures figures = new Figures(session.view().language());
        share.setText(figures.share(plotted.share()));
        balance.setText(up(figures, plotted));
        stand(share, mark.x(), plot.y() + plot.height() + 13, 0.5);
        stand(balance, plot.x() - 4, mark.y(), 1);
        card.show(
                new CardText(session.facts(), words.now()),
                plotted,
                now.comparisonOf(mark.country()),
                others(now, mark));
        card.standBeside(mark.x(), mark.y(), getWidth(), getHeight());
    }

    /** The value of the mark on the upward axis. */
    private String up(Figures figures, PlottedCountry plotted) {
        return session.view().axes().upward() == Upward.BALANCE
                ? figures.balance(plotted.balance().value())
                : figures.signedRate(
                        session.facts().ideas().heights().rate(plotted.country().code()));
    }

    private String others(LaidOutChart now, MarkPlace mark) {
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

    /** The card beside the mark that is pointed at. */
    private static final class HoverCard extends VBox {

        private static final double GAP = 16;

        private final Label name = new Label();
        private final Label place = new Label();
        private final GridPane values = new GridPane();
        private final Label more = new Label();

        HoverCard() {
            setManaged(false);
            setMouseTransparent(true);
            getStyleClass().add("hover-card");
            name.getStyleClass().add("hover-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            place.setMinWidth(Region.USE_PREF_SIZE);
            values.getStyleClass().add("hover-values");
            more.getStyleClass().add("faint");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox head = new HBox(name, space, place);
            head.getStyleClass().add("hover-head");
            getChildren().setAll(head, values, more);
        }

        /**
         * Fills the card.
         *
         * @param comparison the country under a second definition, where it has one
         * @param others what is said of further marks on the same spot, may be empty
         */
        void show(CardText text, PlottedCountry plotted, Optional<SourceComparison> comparison, String others) {
            name.setText(text.name(plotted));
            place.setText(text.place(plotted));
            place.getStyleClass().setAll("label", "quadrant-chip", placeStyle(plotted));
            List<CardText.Line> lines = new ArrayList<>(text.lines(plotted));
            comparison.map(text::lines).ifPresent(lines::addAll);
            fill(lines);
            more.setText(others);
            more.setVisible(!others.isEmpty());
            more.setManaged(!others.isEmpty());
        }

        private static String placeStyle(PlottedCountry plotted) {
            return plotted.decidedQuadrant().map(PaneStyle::of).orElse("undecided");
        }

        /** Stands beside a point, on the side where there is room. */
        void standBeside(double x, double y, double width, double height) {
            applyCss();
            double cardWidth = Math.ceil(prefWidth(-1));
            double cardHeight = Math.ceil(prefHeight(cardWidth));
            double left = x + GAP + cardWidth <= width ? x + GAP : x - GAP - cardWidth;
            double top = Math.max(4, Math.min(height - cardHeight - 4, y - cardHeight / 2));
            resizeRelocate(Math.round(Math.max(4, left)), Math.round(top), cardWidth, cardHeight);
            layout();
        }

        private void fill(List<CardText.Line> lines) {
            values.getChildren().clear();
            for (int row = 0; row < lines.size(); row++) {
                CardText.Line line = lines.get(row);
                values.addRow(
                        row,
                        styled(line.caption(), "soft"),
                        styled(line.value(), "strong"),
                        styled(line.source(), "faint"));
            }
        }

        private static Label styled(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            label.setMinWidth(Region.USE_PREF_SIZE);
            return label;
        }
    }
}
