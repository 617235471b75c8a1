/**
 * Who is placed: countries and their codes, the four quadrants, and the traits that countries are told apart and filtered
 * by (region, membership, tariff range, stage of the negotiations), one sealed type.
 *
 * <p>Knows {@code language} only. Start reading at {@link org.fourquadrant.model.country.Countries}.
 */
package org.fourquadrant.model.country;
