/**
 * What the papers' ideas are worked out from: rates announced with the formula of the reciprocal tariff, agreements line by
 * line, and GDPs that a cost is reckoned with.
 *
 * <p>Knows {@code model.country}, {@code model.dataset}, {@code model.document} and {@code model.language}. Start reading at
 * {@link org.fourquadrant.model.idea.IdeasLibrary}.
 */
package org.fourquadrant.model.idea;
