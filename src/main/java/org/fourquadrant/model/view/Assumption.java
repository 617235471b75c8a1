package org.fourquadrant.model.view;

/** What a person may assume otherwise than the figures that ship, for an idea of the papers; its token is the figure's id. */
public enum Assumption {
    /** ε of the reciprocal tariff. */
    ELASTICITY(Bounds.POSITIVE),
    /** φ of the reciprocal tariff. */
    PASS_THROUGH(Bounds.POSITIVE),
    /** How much the points under the line count in the distance. */
    SHARE_WEIGHT(Bounds.PART),
    /** How much the balance counts in the distance. */
    DEFICIT_WEIGHT(Bounds.PART),
    /** What an investment earns a year, per cent of what was put in. */
    EARNINGS(Bounds.POSITIVE),
    /** Interest a year on what is not paid back, per cent. */
    INTEREST(Bounds.NOT_NEGATIVE),
    /** So many years of cash flow are reckoned. */
    YEARS(Bounds.COUNT);

    private enum Bounds {
        POSITIVE("> 0"),
        NOT_NEGATIVE("≥ 0"),
        PART("0 … 1"),
        COUNT("1 … 100");

        private final String text;

        Bounds(String text) {
            this.text = text;
        }

        private boolean contain(double value) {
            return switch (this) {
                case POSITIVE -> value > 0;
                case NOT_NEGATIVE -> value >= 0;
                case PART -> value >= 0 && value <= 1;
                case COUNT -> value >= 1 && value <= 100 && value == Math.rint(value);
            };
        }
    }

    private final Bounds bounds;

    Assumption(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Whether a value can be assumed at all. */
    public boolean allows(double value) {
        return Double.isFinite(value) && bounds.contain(value);
    }

    /** What can be assumed, for a person who wrote something else. */
    public String allowed() {
        return bounds.text;
    }
}
