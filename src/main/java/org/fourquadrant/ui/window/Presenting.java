package org.fourquadrant.ui.window;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.fourquadrant.ui.chart.ChartFrame;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.story.PresentKeys;
import org.fourquadrant.ui.story.StoryCaption;

/** A story on the full screen: the chart and its words, and nothing else. */
final class Presenting {

    private final BooleanBinding on;
    private final StoryCaption caption;

    /** @param stage its scene must be set */
    Presenting(Stage stage, Session session, StoryCaption caption) {
        on = Bindings.createBooleanBinding(
                () -> stage.isFullScreen() && caption.tellingProperty().getValue(),
                stage.fullScreenProperty(),
                caption.tellingProperty());
        this.caption = caption;
        on.subscribe(caption::setPresented);
        new PresentKeys(session).listenTo(stage);
    }

    /** Puts a part of the window aside meanwhile. */
    void putAside(Node part) {
        part.visibleProperty().bind(on.not());
        part.managedProperty().bind(on.not());
    }

    /** Shows the chart as a slide meanwhile, with the title of the scene that is told. */
    void enlarge(ChartFrame chart) {
        Runnable present = () ->
                chart.present(on.get() ? Optional.of(caption.titleProperty().getValue()) : Optional.empty());
        on.subscribe(present);
        caption.titleProperty().subscribe(title -> present.run());
    }

    /** Does the same with what stands beside the chart. */
    void putSideAside(MiddlePane middle) {
        on.subscribe(presented -> {
            if (presented) {
                middle.hideSide();
            } else {
                middle.showSide();
            }
        });
    }
}
