package org.fourquadrant.ui.chart;

import java.util.Optional;
import org.fourquadrant.facts.tariff.TariffHistory;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** What is said of marks as things are now. Used on one thread only. */
final class MarkTexts {

    private final Session session;
    private final Words words;
    private Workspace workspace;
    private Optional<TariffHistory> tariffs = Optional.empty();

    MarkTexts(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    /** Without tariffs while the documents are not read: who points at a mark does not wait for them. */
    MarkText now() {
        // By identity: comparing two workspaces by value would walk through every observation.
        if (workspace != session.workspace() || tariffs.isEmpty()) {
            workspace = session.workspace();
            tariffs = Optional.of(workspace)
                    .filter(now -> now.library().isRead())
                    .map(now -> new TariffHistory(now.library(), now.countries()));
        }
        return new MarkText(session.shown(), tariffs, words.now());
    }
}
