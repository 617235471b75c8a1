package org.fourquadrant.ui.shared;

import org.fourquadrant.facts.dossier.Dossiers;
import org.fourquadrant.facts.dossier.Events;
import org.fourquadrant.model.Workspace;

/**
 * What is found in the documents of a workspace, made once for each workspace and used by all panes. Used on one thread
 * only.
 */
public final class Findings {

    private Workspace workspace;
    private Dossiers dossiers;
    private Events events;
    private Coverage coverage;

    /** The dossiers of a workspace. */
    public Dossiers dossiers(Workspace wanted) {
        look(wanted);
        return dossiers;
    }

    /** The dated events of a workspace. */
    public Events events(Workspace wanted) {
        look(wanted);
        return events;
    }

    /** The stretch of time that the documents of a workspace cover. */
    public Coverage coverage(Workspace wanted) {
        look(wanted);
        return coverage;
    }

    // By identity: comparing two workspaces by value would walk through every observation.
    private void look(Workspace wanted) {
        if (workspace != wanted) {
            dossiers = new Dossiers(wanted);
            events = new Events(wanted.library(), wanted.countries());
            coverage = Coverage.of(wanted.library());
            workspace = wanted;
        }
    }
}
