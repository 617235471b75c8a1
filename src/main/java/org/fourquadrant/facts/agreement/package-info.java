/**
 * What was agreed with a country on tariffs: line by line where a paper prints it, else what papers report of it, the agreements among the acts, what took
 * effect since and what was only promised; and how the earnings of an investment would be split.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.agreement.AgreementCard} and {@link
 * org.fourquadrant.facts.agreement.CashFlow}. Knows {@code model}, {@code facts.negotiation}, {@code facts.statement}.
 */
package org.fourquadrant.facts.agreement;
