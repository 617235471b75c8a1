package org.fourquadrant.facts.place;

import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.dataset.Observation;

/**
 * A country with both values, wherever the threshold stands.
 *
 * @param country the country
 * @param share its defence spending share
 * @param balance its goods-trade balance with the United States
 */
public record Plottable(Country country, Observation share, Observation balance) {}
