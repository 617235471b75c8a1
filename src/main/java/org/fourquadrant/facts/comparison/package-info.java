/**
 * A country by two cited sources at once: what the choice of source alone does to its quadrant.
 *
 * <p>In come the places of a view and its second source, out go {@link
 * org.fourquadrant.facts.comparison.SourceComparisons}. Knows {@code model} and the places. Start reading at {@link
 * org.fourquadrant.facts.comparison.SourceComparer}.
 */
package org.fourquadrant.facts.comparison;
