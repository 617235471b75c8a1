package org.fourquadrant.ui.chart;

import org.fourquadrant.analysis.tariff.TariffHistory;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** What is said of marks as things are now. Used on one thread only. */
final class MarkTexts {

    private final Session session;
    private final Words words;
    private Workspace workspace;
    private TariffHistory tariffs;

    MarkTexts(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    MarkText now() {
        // By identity: comparing two workspaces by value would walk through every observation.
        if (workspace != session.workspace()) {
            workspace = session.workspace();
            tariffs = new TariffHistory(workspace.library(), workspace.countries());
        }
        return new MarkText(session.shown(), tariffs, words.now());
    }
}
