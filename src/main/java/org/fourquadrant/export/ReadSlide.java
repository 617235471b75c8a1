package org.fourquadrant.export;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.view.View;

/**
 * A slide that was read from a file.
 *
 * @param view what it showed
 * @param provenance what it was drawn from
 */
public record ReadSlide(View view, Provenance provenance) {

    public ReadSlide {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** How the data that it was drawn from compare with those of now: those shown, then those compared with. */
    public List<DatasetChange> changesTo(Workspace workspace) {
        return provenance.changesTo(workspace);
    }
}
