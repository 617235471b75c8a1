package org.fourquadrant.facts.distance;

/**
 * How much each of the two axes counts.
 *
 * @param share weight of the points under the line, 0 to 1
 * @param deficit weight of the balance, 0 to 1
 */
public record DistanceWeights(double share, double deficit) {

    /** Both axes alike: nobody says which counts more. */
    public static final DistanceWeights EQUAL = new DistanceWeights(0.5, 0.5);

    /** @throws IllegalArgumentException if a weight is not within 0 and 1, or both are 0 */
    public DistanceWeights {
        if (!(isWeight(share) && isWeight(deficit) && share + deficit > 0)) {
            throw new IllegalArgumentException(
                    "Weights lie within 0 and 1 and are not both 0: " + share + " and " + deficit);
        }
    }

    private static boolean isWeight(double value) {
        return value >= 0 && value <= 1;
    }

    /** The part of the share's weight in both, 0 to 1. */
    double partOfShare() {
        return share / (share + deficit);
    }
}
