package org.fourquadrant.facts.papers;

import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;

/** What travels in the program, read once for the tests that ask what it says. */
public final class BundledLibrary {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private BundledLibrary() {}

    public static Workspace workspace() {
        return WORKSPACE;
    }

    static PapersTariffs tariffs() {
        return new PapersTariffs(WORKSPACE.library(), WORKSPACE.countries());
    }
}
