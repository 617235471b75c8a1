package org.fourquadrant.ui.state;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.view.View;

/**
 * All that decides what is seen, and what is kept beside it. The picture is a function of workspace and view alone.
 *
 * @param workspace what was loaded
 * @param view what of it is shown
 * @param notebook claims and scenes
 */
public record Shown(Workspace workspace, View view, Notebook notebook) {

    public Shown {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(notebook, "notebook");
    }

    /** With nothing kept beside it. */
    public Shown(Workspace workspace, View view) {
        this(workspace, view, Notebook.EMPTY);
    }

    public Shown withWorkspace(Workspace value) {
        return new Shown(value, view, notebook);
    }

    public Shown withView(View value) {
        return new Shown(workspace, value, notebook);
    }

    public Shown withNotebook(Notebook value) {
        return new Shown(workspace, view, value);
    }

    /** With a dataset more to be shown; one of the same name gives way. */
    public Shown with(Dataset dataset) {
        return withWorkspace(workspace.with(dataset));
    }

    /** With datasets more to be shown. */
    public Shown with(List<Dataset> datasets) {
        Shown all = this;
        for (Dataset dataset : datasets) {
            all = all.with(dataset);
        }
        return all;
    }

    /** Whether the same picture is drawn of both. */
    public boolean looksLike(Shown other) {
        return workspace == other.workspace && view.equals(other.view);
    }
}
