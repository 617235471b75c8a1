/**
 * What the documents say of a country by a date: its dossier, the events of a stretch of time, the shares of GDP that are
 * demanded.
 *
 * <p>Everything here is a function of the workspace and the view. A list holds what is known by the as-of date; a statement
 * without a date is known from the last day that its document knows of. That the documents report nothing is said as
 * such, never left as an empty list to be guessed at.
 *
 * <p>Knows {@code model}, {@code facts}, {@code facts.statement}, {@code facts.papers},
 * {@code facts.negotiation} and the JDK. Start reading at
 * {@link org.fourquadrant.facts.dossier.Dossiers}.
 */
package org.fourquadrant.facts.dossier;
