/**
 * A sentence with a figure in it, kept with the question that it answers, so that it can be asked again.
 *
 * <p>A {@link org.fourquadrant.model.claim.Claim} is a {@link org.fourquadrant.model.claim.ClaimQuery}, what it was asked of
 * ({@link org.fourquadrant.model.claim.MadeOn}) and the {@link org.fourquadrant.model.claim.ClaimResult}; asked again it
 * gives a {@link org.fourquadrant.model.claim.ClaimCheck}.
 *
 * <p>In comes a question that somebody asked of a view, out goes what a file keeps of it. Start reading at {@link
 * org.fourquadrant.model.claim.ClaimQuery}, the list of all questions.
 */
package org.fourquadrant.model.claim;
