package org.fourquadrant.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.facts.fork.Fork;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.ui.shared.PaneStyle;

/** The card beside the mark that is pointed at. */
final class HoverCard extends VBox {

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
     * @param fork the country under a second definition, where it has one
     * @param others what is said of further marks on the same spot, may be empty
     */
    void show(MarkText text, PlottedCountry plotted, Optional<Fork> fork, String others) {
        name.setText(text.name(plotted));
        place.setText(text.place(plotted));
        place.getStyleClass().setAll("label", "quadrant-chip", PaneStyle.of(plotted.quadrant()));
        List<MarkText.Line> lines = new ArrayList<>(text.lines(plotted));
        fork.map(text::lines).ifPresent(lines::addAll);
        fill(lines);
        more.setText(others);
        more.setVisible(!others.isEmpty());
        more.setManaged(!others.isEmpty());
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

    private void fill(List<MarkText.Line> lines) {
        values.getChildren().clear();
        for (int row = 0; row < lines.size(); row++) {
            MarkText.Line line = lines.get(row);
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
