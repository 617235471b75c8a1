package org.fourquadrant.model.document;

/** The qualifier of a figure, such as about or at least, so that a bound is never taken for the figure itself. */
public enum Qualifier {
    /** The figure as it stands. */
    EXACT,
    /** "About", "some", "on the scale of". */
    ABOUT,
    /** "Up to", "not more than". */
    AT_MOST,
    /** "Under", "almost". */
    BELOW,
    AT_LEAST,
    /** "More than". */
    ABOVE,
    /** It holds for most of what is spoken of. */
    MOSTLY,
    /** The document prints no such figure: we took it from two that it prints. */
    COMPUTED
}
