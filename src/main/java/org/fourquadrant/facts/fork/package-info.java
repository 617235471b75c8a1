/**
 * A country under two cited definitions at once: what the choice of source alone does to its quadrant.
 *
 * <p>Start at {@link org.fourquadrant.facts.fork.Forks}. Knows {@code model} and the classification.
 */
package org.fourquadrant.facts.fork;
