/**
 * Whether JRI's idea holds that each quadrant gets a treatment of its own: what happened to those in it by a day, and how the
 * tariff by law goes with the deficit and with the points under the line. In come cases, out go medians, counts and rank
 * correlations. The test is ours; JRI makes none.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.theory.TheoryCheck}. Knows {@code model}, {@code facts.formula}, {@code
 * facts.place}, {@code facts.statement}; the only home of Hipparchus.
 */
package org.fourquadrant.facts.theory;
