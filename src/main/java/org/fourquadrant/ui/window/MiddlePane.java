package org.fourquadrant.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fourquadrant.ui.chart.ChartFrame;
import org.fourquadrant.ui.story.StoryCaption;

/** The chart with the words of a story under it, and the dossier at its side; in a low window the words are at its side too. */
final class MiddlePane extends SplitPane {

    private static final double DOSSIER = 348;

    /** So narrow it can be made by hand, pixels. */
    private static final double LEAST = 288;

    /** The words of a story leave so much of the side to the dossier. */
    private static final double WORDS = 0.75;

    private final StackPane sideCard;
    private final StoryCaption caption;
    private final BorderPane told;
    private final BorderPane beside;
    private final ObservableValue<Boolean> low;

    /**
     * @param page what stands over the chart where it is visible
     * @param chips what the chart does not show
     * @param side the dossier, or what lies over it
     * @param low whether a chart with words under it would be too low
     */
    MiddlePane(
            ChartFrame chart,
            Node page,
            ChartChips chips,
            StoryCaption caption,
            Node side,
            ObservableValue<Boolean> low) {
        this.caption = caption;
        this.low = low;
        told = new BorderPane(new StackPane(chart, page));
        told.setTop(chips);
        // What is covered is not read aloud or walked through by the keyboard.
        chart.visibleProperty().bind(page.visibleProperty().not());
        beside = new BorderPane(side);
        // Long words would else push the foot of the window out.
        beside.setMinHeight(0);
        sideCard = Cards.of(beside, "dossier-card");
        // A window grows to its size in steps: what is too narrow at the first of them would stay so.
        sideCard.setMinWidth(DOSSIER);
        sideCard.setPrefWidth(DOSSIER);
        sideCard.setMaxWidth(DOSSIER * 2);
        getItems().setAll(Cards.of(told, "chart-card"), sideCard);
        getStyleClass().add("middle");
        SplitPane.setResizableWithParent(sideCard, false);
        // A share that leaves the dossier its own width, whatever the window's.
        widthProperty().addListener((property, before, after) -> {
            if (before.doubleValue() <= 0) {
                setDividerPositions(1 - DOSSIER / after.doubleValue());
            }
        });
        low.subscribe(this::placeWords);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (isOnDivider((Node) event.getTarget())) {
                sideCard.setMinWidth(LEAST);
            }
        });
    }

    private void placeWords() {
        told.setBottom(null);
        beside.setTop(null);
        if (low.getValue() && getItems().contains(sideCard)) {
            caption.maxHeightProperty().bind(beside.heightProperty().multiply(WORDS));
            caption.standBeside();
            beside.setTop(caption);
        } else {
            caption.maxHeightProperty().unbind();
            caption.setMaxHeight(USE_COMPUTED_SIZE);
            caption.standUnder();
            told.setBottom(caption);
        }
    }

    private static boolean isOnDivider(Node node) {
        return node != null && (node.getStyleClass().contains("split-pane-divider") || isOnDivider(node.getParent()));
    }

    /** Leaves the chart all the room. */
    void hideSide() {
        getItems().remove(sideCard);
        placeWords();
    }

    /** Puts the dossier back to where it was. */
    void showSide() {
        if (!getItems().contains(sideCard)) {
            getItems().add(sideCard);
            setDividerPositions(1 - sideCard.getWidth() / getWidth());
            placeWords();
        }
    }
}
