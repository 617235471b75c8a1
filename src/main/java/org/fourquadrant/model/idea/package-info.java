/**
 * What the papers' ideas are worked out from: rates announced with the formula of the reciprocal tariff, and
 * agreements line by line.
 *
 * <p>Knows {@code model.country}, {@code model.document} and {@code model.language}. Start reading at {@link
 * org.fourquadrant.model.idea.IdeasLibrary}.
 */
package org.fourquadrant.model.idea;
