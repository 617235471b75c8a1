package org.fourquadrant.export.page;

import java.util.Objects;
import org.fourquadrant.facts.claim.Claims;
import org.fourquadrant.facts.dossier.Dossiers;
import org.fourquadrant.model.Workspace;

/** A workspace and what is worked out from its documents, once for all pages of a file. Used on one thread only. */
public final class Evidence {

    private final Workspace workspace;
    private Dossiers dossiers;
    private Claims claims;

    public Evidence(Workspace workspace) {
        this.workspace = Objects.requireNonNull(workspace, "workspace");
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Answers what claims ask. */
    public Claims claims() {
        if (claims == null) {
            claims = new Claims(workspace, dossiers().tariffs());
        }
        return claims;
    }

    /** The dossiers of all countries; a chart alone does without them. */
    Dossiers dossiers() {
        if (dossiers == null) {
            dossiers = new Dossiers(workspace);
        }
        return dossiers;
    }
}
