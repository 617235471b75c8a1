/**
 * Answers to the questions of claims, from a workspace and a view, and what became of claims made earlier.
 *
 * <p>Start at {@link org.fourquadrant.facts.claim.Claims}. The words are in {@code text.claim}.
 */
package org.fourquadrant.facts.claim;
