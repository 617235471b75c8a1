package org.fourquadrant.model.law;

/** The basis of a rate of an act: added to the MFN rate, a ceiling, an exemption and so on. */
public enum LawBasis {
    /** On top of the most-favoured-nation (MFN) rate. */
    ADDITIONAL,
    /** On top of it, but only on what is not American in the goods. */
    ADDITIONAL_FOREIGN_CONTENT,
    /** In place of the general rate of its layer, on top of the MFN rate. */
    REPLACES,
    /** The total, MFN rate included; nothing is ever added to it. */
    INCLUDING_MFN,
    /** The most that its layer may be; the MFN rate comes on top. */
    CEILING,
    /** Nothing in its layer. */
    EXEMPTION,
    IMPORT_BAN,
    /** No duty under the act. */
    NONE
}
