package org.fourquadrant.facts.tariff;

import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;

/** What travels in the program, read once for the tests that ask what it says. */
public final class BundledLibrary {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    private BundledLibrary() {}

    public static Workspace workspace() {
        return WORKSPACE;
    }

    static TariffHistory tariffs() {
        return new TariffHistory(WORKSPACE.library(), WORKSPACE.countries());
    }
}
