package org.fourquadrant.ui.state;

import java.util.Objects;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/**
 * All that decides what is seen.
 *
 * @param workspace what was loaded
 * @param view what of it is shown
 */
public record Shown(Workspace workspace, View view) {

    public Shown {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(view, "view");
    }

    public Shown withView(View value) {
        return new Shown(workspace, value);
    }
}
