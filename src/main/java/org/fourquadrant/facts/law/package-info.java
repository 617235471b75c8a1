/**
 * The tariff of a country on a day by the official acts: what holds in law, what is charged, what is only announced; beside
 * it the tariff weighted by imports, with its publisher's own day and its gaps.
 *
 * <p>Within a layer a country's own rate comes before that of the European Union, and this before everyone's. Layers
 * add up, each part with its act; a rate that includes the MFN rate stands alone. All spans of days are half-open.
 *
 * <p>Knows {@code model}, {@code facts.statement} and the JDK. Start reading at {@link
 * org.fourquadrant.facts.law.LawTariffs} and {@link org.fourquadrant.facts.law.WeightedHistory}.
 */
package org.fourquadrant.facts.law;
