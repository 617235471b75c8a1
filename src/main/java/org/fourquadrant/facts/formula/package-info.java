/**
 * The formula of the reciprocal tariff on the trade of a year: what it gives for each economy, beside what was announced and
 * what came into force, and where it misses.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.formula.ReciprocalTariff} and {@link
 * org.fourquadrant.facts.formula.FormulaOnTrade}. Knows {@code model}.
 */
package org.fourquadrant.facts.formula;
