/**
 * The tariff of an economy weighted by its imports on a day, with the publisher's own day and the gaps.
 *
 * <p>Knows {@code model} and the JDK. Start reading at {@link org.fourquadrant.facts.weighted.WeightedHistory}.
 */
package org.fourquadrant.facts.weighted;
