/**
 * Claims, and texts that quote them, as a person reads them in the language of the view.
 *
 * <p>Knows {@code model} and {@code text}.
 *
 * <p>In come claims with their answers, out go sentences and figures. Start reading at {@link
 * org.fourquadrant.text.claim.ClaimSentences}.
 */
package org.fourquadrant.text.claim;
