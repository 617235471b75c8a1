package org.fourquadrant.model.document;

/** What a tariff rate contains. */
public enum RateBasis {
    /** Added to the most-favoured-nation (MFN) rate. */
    ADDITIONAL,
    /** A ceiling that includes the MFN rate. */
    INCLUDING_MFN,
    /** The document does not say. */
    UNSTATED
}
