/**
 * The tariff of a country on a day by the official acts: what holds in law, what is charged, what is only announced.
 *
 * <p>Within a layer a country's own rate comes before that of the European Union, and this before everyone's. Layers
 * add up, each part with its act; a rate that includes the MFN rate stands alone. All spans of days are half-open.
 *
 * <p>Knows {@code model}, {@code facts.statement} and the JDK. Start reading at {@link
 * org.fourquadrant.facts.law.LawTariffs}.
 */
package org.fourquadrant.facts.law;
