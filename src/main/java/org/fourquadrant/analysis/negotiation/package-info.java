/**
 * The stage of every country's negotiations on tariffs on any date, and the statement that decides it.
 *
 * <p>Knows {@code model}, {@code analysis.statement} and the JDK. Start reading at
 * {@link org.fourquadrant.analysis.negotiation.NegotiationHistory}.
 */
package org.fourquadrant.analysis.negotiation;
