package org.fourquadrant.ui.export;

/** What a file is made of. */
enum Content {
    /** What is shown. */
    VIEW,
    /** One's own scenes, a slide each, with an agenda and the sources. */
    SCENES,
    /** The claims at hand, a slide each, with the sources. */
    CLAIMS
}
