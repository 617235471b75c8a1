/**
 * The stage of every country's negotiations on tariffs on any date, and the statement that decides it.
 *
 * <p>Knows {@code model}, {@code facts.statement} and the JDK. Start reading at
 * {@link org.fourquadrant.facts.negotiation.NegotiationHistory}.
 */
package org.fourquadrant.facts.negotiation;
