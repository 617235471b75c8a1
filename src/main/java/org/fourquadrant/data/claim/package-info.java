/**
 * Claims as a file and back.
 *
 * <p>Start at {@link org.fourquadrant.data.claim.ClaimJson}; {@code ClaimTree} writes, {@code ClaimReader} and {@code
 * ClaimQueryReader} read.
 *
 * <p>Knows {@code json}, and {@code view} because a claim is made on what a view shows.
 */
package org.fourquadrant.data.claim;
