/**
 * What countries are on a day, as colours and filters part them: region, alignment, range of tariff, stage of the
 * negotiations.
 *
 * <p>Start reading at {@link org.fourquadrant.facts.trait.Traits}.
 */
package org.fourquadrant.facts.trait;
