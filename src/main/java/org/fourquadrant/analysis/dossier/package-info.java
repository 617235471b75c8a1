/**
 * What the documents say of a country by a date: its dossier, the events of a stretch of time, the shares of GDP that are
 * demanded.
 *
 * <p>Everything here is a function of the workspace and the view. A list holds what is known by the as-of date; a statement
 * without a date is known from the last day that its document knows of. That the documents report nothing is said as
 * such, never left as an empty list to be guessed at.
 *
 * <p>Knows {@code model}, {@code analysis}, {@code analysis.statement}, {@code analysis.tariff},
 * {@code analysis.negotiation} and the JDK. Start reading at
 * {@link org.fourquadrant.analysis.dossier.Dossiers}.
 */
package org.fourquadrant.analysis.dossier;
