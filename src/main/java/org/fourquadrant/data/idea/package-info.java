/**
 * The package of what the papers' ideas are worked out from, to model.
 *
 * <p>Start at {@link org.fourquadrant.data.idea.IdeasReader}.
 *
 * <p>Knows {@code dataset}, {@code table} and what these know.
 */
package org.fourquadrant.data.idea;
