package org.fourquadrant.ui.files;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.ui.state.SessionState;

/**
 * What was shown last and is shown again once a table is asked about that is not read any more as it was answered.
 *
 * @param name what its data are called
 * @param table the table
 * @param scene what was shown
 */
public record TableQuestion(String name, PathReader.AskedTable table, Scene scene) {

    public TableQuestion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(scene, "scene");
    }

    /** What is shown with the table as it was answered. */
    SessionState answered(SessionState now, Dataset dataset) {
        SessionState ready = now.with(List.of(dataset.named(name)));
        return ready.withNotebook(ready.notebook().withClaims(scene.claims()))
                .withView(FittedView.of(
                        ready.workspace(), scene.view(), now.view().data()));
    }
}
