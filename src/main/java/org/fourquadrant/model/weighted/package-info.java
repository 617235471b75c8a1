/**
 * Tariffs weighted by what the United States imported, as their publisher computes them.
 *
 * <p>Knows {@code country}. Start reading at {@link org.fourquadrant.model.weighted.WeightedTariffs}.
 */
package org.fourquadrant.model.weighted;
