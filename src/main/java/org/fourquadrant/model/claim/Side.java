package org.fourquadrant.model.claim;

/** On which side of zero the US goods-trade balance of the countries counted lies. */
public enum Side {
    DEFICIT,
    SURPLUS,
    BOTH
}
