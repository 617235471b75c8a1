package org.fourquadrant.ui.state;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.view.View;

/**
 * The state of the window that undo goes back to: workspace, view and notebook. The picture is a function of workspace
 * and view alone.
 *
 * @param workspace what was loaded
 * @param view what of it is shown
 * @param notebook claims and scenes
 */
public record SessionState(Workspace workspace, View view, Notebook notebook) {

    public SessionState {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(notebook, "notebook");
    }

    /** With nothing kept beside it. */
    public SessionState(Workspace workspace, View view) {
        this(workspace, view, Notebook.EMPTY);
    }

    public SessionState withWorkspace(Workspace value) {
        return new SessionState(value, view, notebook);
    }

    public SessionState withView(View value) {
        return new SessionState(workspace, value, notebook);
    }

    public SessionState withNotebook(Notebook value) {
        return new SessionState(workspace, view, value);
    }

    /** With a dataset more to be shown; one of the same name gives way. */
    public SessionState with(Dataset dataset) {
        return withWorkspace(workspace.with(dataset));
    }

    /** With datasets more to be shown. */
    public SessionState with(List<Dataset> datasets) {
        SessionState all = this;
        for (Dataset dataset : datasets) {
            all = all.with(dataset);
        }
        return all;
    }

    /** Whether the same picture is drawn of both. */
    public boolean looksLike(SessionState other) {
        return workspace == other.workspace && view.equals(other.view);
    }
}
