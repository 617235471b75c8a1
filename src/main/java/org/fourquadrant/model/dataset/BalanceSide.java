package org.fourquadrant.model.dataset;

/** From whose side a balance is seen. */
public enum BalanceSide {
    /** The words do not say. */
    UNSAID,
    /** A surplus is one of the United States. */
    US,
    /** A surplus is one of the partner. */
    PARTNER
}
