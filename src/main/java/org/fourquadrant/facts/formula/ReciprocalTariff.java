package org.fourquadrant.facts.formula;

import org.fourquadrant.model.document.CitedFigures;

/**
 * The reciprocal tariff of 2 April 2025, as the JRI paper prints it (003, 図表1, after the US Trade Representative's
 * "Reciprocal tariff calculations"): {@code Δτ = (x − m) / (ε·φ·m)} with exports x and imports m.
 *
 * <p>The paper prints ε as 4, not −4, so that Δτ comes out below 0 for a deficit; the tariff is its size. With ε = 4 and
 * φ = 0.25 it is the deficit's part of imports.
 *
 * @param elasticity ε, price elasticity of import demand, above 0
 * @param passThrough φ, how much of a tariff passes into import prices, above 0
 * @param baseline the rate that every trading partner gets at least, per cent
 */
public record ReciprocalTariff(double elasticity, double passThrough, double baseline) {

    /** Keeps rounding noise from lifting a whole number to the next. */
    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException if a parameter is not above 0 */
    public ReciprocalTariff {
        if (!(elasticity > 0 && passThrough > 0)) {
            throw new IllegalArgumentException(
                    "Elasticity and pass-through are above 0, not " + elasticity + " and " + passThrough);
        }
    }

    /** The formula as used on 2 April 2025, with the constants that the JRI paper prints (003, 図表1 and §2(1)). */
    public static ReciprocalTariff asAnnounced(CitedFigures figures) {
        return new ReciprocalTariff(
                figures.constant("elasticity"), figures.constant("pass_through"), figures.constant("baseline"));
    }

    /**
     * The same formula with other parameters.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public ReciprocalTariff with(double otherElasticity, double otherPassThrough) {
        return new ReciprocalTariff(otherElasticity, otherPassThrough, baseline);
    }

    /**
     * The tariff that would bring the balance to zero by this formula, per cent; below 0 for a US surplus.
     *
     * @param exports US goods exports to the country, any unit, at least 0
     * @param imports US goods imports from it in the same unit, above 0
     * @throws IllegalArgumentException if there are no imports to put a tariff on
     */
    public double balancing(double exports, double imports) {
        if (!(imports > 0 && exports >= 0)) {
            throw new IllegalArgumentException(
                    "The formula needs imports above 0 and exports of at least 0, not " + imports + " and " + exports);
        }
        return 100 * (imports - exports) / (elasticity * passThrough * imports);
    }

    /**
     * The change of the tariff as JRI prints the formula, with ε above 0, per cent: below 0 for a US deficit.
     *
     * @param exports as in {@link #balancing}
     * @param imports as in {@link #balancing}
     */
    public double printed(double exports, double imports) {
        double size = balancing(exports, imports);
        return size == 0 ? 0 : -size;
    }

    /**
     * The balance at which the announced rate would come down to the baseline if imports stayed as they are, in their unit;
     * below 0.
     *
     * @param imports as in {@link #balancing}
     */
    public double balanceAtBaseline(double imports) {
        return -2 * baseline / 100 * elasticity * passThrough * imports;
    }

    /**
     * The rate as it was announced: half the balancing tariff, rounded up to a whole per cent, at least the baseline.
     *
     * <p>With ε·φ = 1 this is {@code max(10, ceil(50·(m − x)/m))}. On the Census Bureau's 2024 goods trade it gives Annex
     * I as first published in 56 of 57 economies (Switzerland 31 against 32) and the chart shown on 2 April 2025 in 41
     * of 57, never more than 1 point off.
     *
     * @param exports as in {@link #balancing}
     * @param imports as in {@link #balancing}
     */
    public double announced(double exports, double imports) {
        return Math.max(baseline, Math.ceil(balancing(exports, imports) / 2 - ROUNDING));
    }
}
