package org.fourquadrant.ui.export;

/** The contents to choose from for a file. */
enum Content {
    /** What is shown. */
    VIEW,
    /** One's own scenes, a slide each, with an agenda and the sources. */
    SCENES,
    /** The claims at hand, a slide each, with the sources. */
    CLAIMS
}
