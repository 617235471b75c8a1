package org.fourquadrant.model.dataset;

/** How a base table lists an economy with regard to the reciprocal tariff (JRI 図表2, first column). */
public enum ReciprocalListing {
    /** Listed with a rate of its own. */
    SUBJECT,
    /** A member of the European Union, to which the Union's rate applies. */
    EU_MEMBER,
    /** Listed as not subject to a country rate. */
    NOT_SUBJECT,
    /** The dataset does not say. */
    UNSTATED
}
