/**
 * How far a country stands from Washington, as one number: an illustration of ours after the title of JRI's paper, which ranks
 * nobody. In come plotted countries, the line and two weights, out comes an order with what each place rests on and how
 * stable it is.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.distance.Distances}. Knows {@code model}, {@code facts.place}, {@code
 * facts.scale}.
 */
package org.fourquadrant.facts.distance;
