package org.fourquadrant.facts.law;

import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.ActsLibrary;

/** The acts as they ship, read once for the tests of this room. */
final class BundledActs {

    static final Workspace WORKSPACE = new WorkspaceLoader().load();
    static final ActsLibrary.Contents CONTENTS = WORKSPACE.acts().contents().orElseThrow();
    static final LawTariffs LAW = new LawTariffs(WORKSPACE.countries(), WORKSPACE.acts());

    private BundledActs() {}

    static CountryCode code(String value) {
        return new CountryCode(value);
    }
}
