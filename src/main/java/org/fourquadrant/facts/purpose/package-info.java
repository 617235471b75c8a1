/**
 * Measures of the acts held against the purposes that tariffs can have: where rate, scope or length lie outside what is usual
 * for a purpose.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.purpose.PurposeReview}. Knows {@code model}.
 */
package org.fourquadrant.facts.purpose;
