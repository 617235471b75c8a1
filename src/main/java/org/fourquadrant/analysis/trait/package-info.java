/**
 * What countries are on a day, as colours and filters part them: region, alignment, range of tariff, stage of the
 * negotiations.
 *
 * <p>Start reading at {@link org.fourquadrant.analysis.trait.Traits}.
 */
package org.fourquadrant.analysis.trait;
