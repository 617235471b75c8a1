package org.fourquadrant.ui.shared;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.state.Session;

/**
 * The language and workspace that a pane is written in and from: when either changes, every text of it is written anew.
 *
 * @param language the language
 * @param workspace what was loaded
 */
public record LanguageAndWorkspace(Language language, Workspace workspace) {

    public LanguageAndWorkspace {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(workspace, "workspace");
    }

    /** The setting of a session as it changes. */
    public static ObservableValue<LanguageAndWorkspace> of(Session session) {
        return session.shownProperty()
                .map(now -> new LanguageAndWorkspace(now.view().language(), now.workspace()));
    }

    public Terms terms() {
        return new Terms(language);
    }
}
