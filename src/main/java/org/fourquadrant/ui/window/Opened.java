package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.data.scene.OpenedScenes;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.dataset.Dataset;

/** What a file holds that a person opens. */
public sealed interface Opened {

    /** A dataset, to be shown in the present view. */
    record OfData(Dataset dataset) implements Opened {
        public OfData {
            Objects.requireNonNull(dataset, "dataset");
        }
    }

    /**
     * A view.
     *
     * @param file one scene without words
     */
    record OfView(OpenedScenes file) implements Opened {
        public OfView {
            Objects.requireNonNull(file, "file");
        }
    }

    /** Scenes, to be told. */
    record OfScenes(OpenedScenes file) implements Opened {
        public OfScenes {
            Objects.requireNonNull(file, "file");
        }
    }

    /** Claims, to be added to those at hand. */
    record OfClaims(List<Claim> claims) implements Opened {
        public OfClaims {
            claims = List.copyOf(claims);
        }
    }
}
