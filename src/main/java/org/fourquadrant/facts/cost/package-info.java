/**
 * What a defence spending share costs a country a year, in points of GDP, and in money where a cited GDP is at hand. A GDP is
 * never guessed, and no currency is changed into another.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.cost.Gdps}. Knows {@code model}.
 */
package org.fourquadrant.facts.cost;
