/**
 * Where countries stood in the years of a dataset and who moved from one year to another: shares carried forward and said so,
 * quadrants at a line, what was crossed, who is left out and why.
 *
 * <p>Comes in: a dataset, the countries, a line, and how values are read. Goes out: places and moves as values. Knows
 * {@code model} and the rule of the quadrants. Start reading at {@link org.fourquadrant.facts.years.Years}.
 */
package org.fourquadrant.facts.years;
