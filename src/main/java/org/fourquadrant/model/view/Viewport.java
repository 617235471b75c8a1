package org.fourquadrant.model.view;

/**
 * The part of the plane that is shown, when it is not all.
 *
 * @param minShare left edge, per cent of GDP
 * @param maxShare right edge, per cent of GDP
 * @param minBalance lower edge, million US dollars
 * @param maxBalance upper edge, million US dollars
 */
public record Viewport(double minShare, double maxShare, double minBalance, double maxBalance) {

    /** @throws IllegalArgumentException if an edge is not finite or lies beyond its opposite */
    public Viewport {
        boolean finite = Double.isFinite(maxShare - minShare) && Double.isFinite(maxBalance - minBalance);
        if (!finite || minShare >= maxShare || minBalance >= maxBalance) {
            throw new IllegalArgumentException(
                    "Not a part of the plane: " + minShare + ".." + maxShare + " by " + minBalance + ".." + maxBalance);
        }
    }
}
